package no.kronsj.analysis.statistics;

import java.util.Arrays;

/** All shortest paths from one person: breadth first, with scratch space that is used again for the next person. */
final class ShortestPaths {
    static final int UNREACHED = -1;

    private final Graph graph;
    /** How many steps away, or {@link #UNREACHED}. */
    final int[] distance;
    /** How many shortest paths lead there. */
    final double[] paths;
    /** Those who were reached, nearest first, the source included. */
    final int[] order;
    private int reached;

    ShortestPaths(Graph graph) {
        this.graph = graph;
        this.distance = new int[graph.people()];
        this.paths = new double[graph.people()];
        this.order = new int[graph.people()];
        Arrays.fill(distance, UNREACHED);
    }

    /** How many were reached, the source included. */
    int from(int source) {
        for (int i = 0; i < reached; i++) {
            distance[order[i]] = UNREACHED;
        }
        distance[source] = 0;
        paths[source] = 1;
        order[0] = source;
        reached = 1;
        for (int i = 0; i < reached; i++) {
            visit(order[i]);
        }
        return reached;
    }

    private void visit(int person) {
        int next = distance[person] + 1;
        double ways = paths[person];
        for (int i = graph.starts[person]; i < graph.starts[person + 1]; i++) {
            int other = graph.ends[i];
            if (distance[other] == UNREACHED) {
                distance[other] = next;
                paths[other] = ways;
                order[reached++] = other;
            } else if (distance[other] == next) {
                paths[other] += ways;
            }
        }
    }
}
