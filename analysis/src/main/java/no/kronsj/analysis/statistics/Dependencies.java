package no.kronsj.analysis.statistics;

import java.util.Arrays;

/** How much of what sources send to everybody goes through each person, gathered from the furthest person inwards. */
final class Dependencies {
    private final Graph graph;
    private final PathsTogether paths;
    private final int lanes;
    /** From which sources each person is one step further than those now looked at. */
    private final int[] further;
    /** What each path that leads to a person carries to this person and beyond. */
    private final double[] perPath;
    private final double[] sums;

    private Dependencies(Graph graph) {
        this.graph = graph;
        this.paths = new PathsTogether(graph);
        this.lanes = paths.lanes();
        this.further = new int[graph.people()];
        this.perPath = new double[paths.paths.length];
        this.sums = new double[graph.people()];
    }

    /** By person, the sum over these sources. */
    static double[] of(Graph graph, int[] sources) {
        var dependencies = new Dependencies(graph);
        for (int first = 0; first < sources.length; first += dependencies.lanes) {
            dependencies.add(dependencies.paths.from(sources, first,
                    Math.min(sources.length, first + dependencies.lanes)));
        }
        return dependencies.sums;
    }

    private void add(int last) {
        Arrays.fill(perPath, 0);
        for (int distance = last; distance > 0; distance--) {
            int from = paths.levels[distance];
            int to = paths.levels[distance + 1];
            for (int i = from; i < to; i++) {
                if (distance < last) {
                    gather(paths.persons[i], paths.reached[i]);
                }
                close(paths.persons[i], paths.reached[i]);
            }
            mark(to, paths.levels[distance + 2], false);
            mark(from, to, distance > 1);
        }
    }

    private void gather(int person, int sources) {
        int end = graph.starts[person + 1];
        for (int tie = graph.starts[person]; tie < end; tie++) {
            int other = graph.ends[tie];
            int carried = sources & further[other];
            if (carried != 0) {
                PathsTogether.carry(carried, perPath, other * lanes, person * lanes);
            }
        }
    }

    private void close(int person, int sources) {
        double through = 0;
        for (int left = sources; left != 0; left &= left - 1) {
            int cell = person * lanes + Integer.numberOfTrailingZeros(left);
            through += paths.paths[cell] * perPath[cell];
            perPath[cell] += 1 / paths.paths[cell];
        }
        sums[person] += through;
    }

    private void mark(int from, int to, boolean on) {
        for (int i = from; i < to; i++) {
            further[paths.persons[i]] = on ? paths.reached[i] : 0;
        }
    }
}
