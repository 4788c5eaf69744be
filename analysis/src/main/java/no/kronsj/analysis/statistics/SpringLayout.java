package no.kronsj.analysis.statistics;

import java.util.Arrays;

/** Places on a plane for the people of a graph: who is tied stands near, who is not keeps a distance. */
public final class SpringLayout {
    private static final int ROUNDS = 300;
    private static final double FIRST_STEP = 0.1;
    private static final double GRAVITY = 0.6;
    private static final double PLACES = 1e4;

    private final Graph graph;
    private final double[][] at;
    private final double ideal;

    private SpringLayout(Graph graph, double[][] at) {
        this.graph = graph;
        this.at = at;
        this.ideal = 0.8 / Math.sqrt(Math.max(1, graph.people()));
    }

    /**
     * Fruchterman and Reingold's springs, 300 rounds, from a start without any draw: blocks on a circle in the order of their
     * numbers, and the people of each on a smaller one. So the same graph in the same order always gives the same places.
     * <p>
     * Missing: not accepted. Smallest: nobody. Time: 300 n^2. Source: Fruchterman and Reingold (1991), Softw. Pract. Exp.
     * 21, 1129–1164. Python: {@code networkx.spring_layout} is the same method from another start.
     *
     * @param blocks one per person, from 0
     * @return x and y of each person, from 0 to 1, four decimals
     */
    public static double[][] of(Graph graph, int[] blocks) {
        Arguments.sameLength("people", graph.people(), "blocks", blocks.length);
        var layout = new SpringLayout(graph, start(blocks));
        for (int round = 0; round < ROUNDS; round++) {
            layout.move(FIRST_STEP * (1 - (double) round / ROUNDS));
        }
        return layout.scaled();
    }

    private static double[][] start(int[] blocks) {
        int count = Arrays.stream(blocks).max().orElse(0) + 1;
        int[] sizes = new int[count];
        Arrays.stream(blocks).forEach(block -> sizes[block]++);
        int[] placed = new int[count];
        double[][] at = new double[blocks.length][2];
        for (int person = 0; person < blocks.length; person++) {
            int block = blocks[person];
            double far = 2 * Math.PI * block / count;
            double near = 2 * Math.PI * placed[block]++ / sizes[block] + far;
            at[person][0] = 0.5 * StrictMath.cos(far) + 0.1 * StrictMath.cos(near);
            at[person][1] = 0.5 * StrictMath.sin(far) + 0.1 * StrictMath.sin(near);
        }
        return at;
    }

    private void move(double step) {
        double[][] push = new double[at.length][2];
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < i; j++) {
                repel(push, i, j);
            }
            for (int end = graph.starts[i]; end < graph.starts[i + 1]; end++) {
                attract(push[i], i, graph.ends[end]);
            }
            push[i][0] -= GRAVITY * ideal * at[i][0];
            push[i][1] -= GRAVITY * ideal * at[i][1];
        }
        for (int i = 0; i < at.length; i++) {
            double length = Math.sqrt(push[i][0] * push[i][0] + push[i][1] * push[i][1]);
            double moved = length == 0 ? 0 : Math.min(step, length) / length;
            at[i][0] += push[i][0] * moved;
            at[i][1] += push[i][1] * moved;
        }
    }

    private void repel(double[][] push, int i, int j) {
        double dx = at[i][0] - at[j][0];
        double dy = at[i][1] - at[j][1];
        double force = ideal * ideal / Math.max(dx * dx + dy * dy, 1e-6);
        push[i][0] += dx * force;
        push[i][1] += dy * force;
        push[j][0] -= dx * force;
        push[j][1] -= dy * force;
    }

    private void attract(double[] push, int from, int to) {
        double dx = at[to][0] - at[from][0];
        double dy = at[to][1] - at[from][1];
        double force = Math.sqrt(dx * dx + dy * dy) / ideal;
        push[0] += dx * force;
        push[1] += dy * force;
    }

    /** Into the unit square, the longer side filling it. */
    private double[][] scaled() {
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] place : at) {
            for (int axis = 0; axis < 2; axis++) {
                low[axis] = Math.min(low[axis], place[axis]);
                high[axis] = Math.max(high[axis], place[axis]);
            }
        }
        double side = Math.max(high[0] - low[0], high[1] - low[1]);
        double[][] scaled = new double[at.length][2];
        for (int i = 0; i < at.length; i++) {
            for (int axis = 0; axis < 2; axis++) {
                double room = (side - (high[axis] - low[axis])) / 2;
                double share = side <= Confidence.TOLERANCE ? 0.5 : (at[i][axis] - low[axis] + room) / side;
                scaled[i][axis] = Math.round(share * PLACES) / PLACES;
            }
        }
        return scaled;
    }
}
