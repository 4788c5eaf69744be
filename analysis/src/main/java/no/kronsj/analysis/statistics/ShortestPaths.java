package no.kronsj.analysis.statistics;

import java.util.Arrays;

/** All shortest paths from one person: breadth first, with scratch space that is used again for the next person. */
final class ShortestPaths {
    static final int UNREACHED = -1;

    private final Graph graph;
    /** How many can be reached from there; 0 while nobody knows. */
    private final int[] reachable;
    /** How many steps away, or {@link #UNREACHED}. */
    final int[] distance;
    /** How many shortest paths lead there. */
    final double[] paths;
    /** Those who were reached, nearest first, the source included. */
    final int[] order;
    private int reached;

    ShortestPaths(Graph graph) {
        this.graph = graph;
        this.reachable = new int[graph.people()];
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
        int all = reachable[source];
        for (int i = 0; i < reached && !lastLevel(order[i], all); i++) {
            visit(order[i]);
        }
        for (int i = 0; i < reached && all == 0; i++) {
            reachable[order[i]] = reached;
        }
        return reached;
    }

    /** From the last level, once all are reached, nothing new can come. */
    private boolean lastLevel(int person, int all) {
        return reached == all && distance[person] == distance[order[reached - 1]];
    }

    private void visit(int person) {
        int next = distance[person] + 1;
        double ways = paths[person];
        int found = reached;
        int end = graph.starts[person + 1];
        for (int i = graph.starts[person]; i < end; i++) {
            int other = graph.ends[i];
            int away = distance[other];
            if (away == next) {
                paths[other] += ways;
            } else if (away == UNREACHED) {
                distance[other] = next;
                paths[other] = ways;
                order[found++] = other;
            }
        }
        reached = found;
    }
}
