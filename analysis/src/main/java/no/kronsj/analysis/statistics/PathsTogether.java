package no.kronsj.analysis.statistics;

import java.util.Arrays;

/**
 * All shortest paths from up to 32 people at once, one bit for each: a tie is looked at once for all sources that are equally
 * near, and touched again only for those whose paths it carries on. Scratch space is used again for the next sources.
 */
final class PathsTogether {
    private static final int MOST = Integer.SIZE;
    /** Above some 60,000 people fewer sources are followed at once, so that the space stays small. */
    private static final int CELLS = 2_000_000;

    private final Graph graph;
    private final int lanes;
    private final int[] seen;
    private final int[] found;
    private final int[] queue;
    /** How many shortest paths lead from each source to each person: at {@code person * lanes + lane}. */
    final double[] paths;
    /** Persons as they were reached, nearest first, each once for every distance. */
    final int[] persons;
    /** From which sources the person was reached there. */
    final int[] reached;
    /** Where each distance begins in {@code persons}; one more says where the last ends. */
    final int[] levels;

    PathsTogether(Graph graph) {
        int people = graph.people();
        this.graph = graph;
        this.lanes = Math.clamp(CELLS / people, 1, MOST);
        this.seen = new int[people];
        this.found = new int[people];
        this.queue = new int[people];
        this.paths = new double[people * lanes];
        this.persons = new int[people * lanes];
        this.reached = new int[people * lanes];
        this.levels = new int[people + 2];
    }

    /** How many sources can be followed at once. */
    int lanes() {
        return lanes;
    }

    /** Follows these sources; the distance of the furthest who was reached. */
    int from(int[] sources, int first, int last) {
        Arrays.fill(seen, 0);
        Arrays.fill(paths, 0);
        for (int lane = 0; lane < last - first; lane++) {
            int source = sources[first + lane];
            persons[lane] = source;
            reached[lane] = 1 << lane;
            seen[source] |= 1 << lane;
            paths[source * lanes + lane] = 1;
        }
        int distance = 0;
        levels[1] = last - first;
        while (levels[distance + 1] > levels[distance]) {
            levels[distance + 2] = keep(levels[distance + 1], visit(levels[distance], levels[distance + 1]));
            distance++;
        }
        return distance - 1;
    }

    private int visit(int from, int to) {
        int waiting = 0;
        for (int i = from; i < to; i++) {
            int person = persons[i];
            int sources = reached[i];
            int end = graph.starts[person + 1];
            for (int tie = graph.starts[person]; tie < end; tie++) {
                int other = graph.ends[tie];
                int fresh = sources & ~seen[other];
                if (fresh != 0) {
                    if (found[other] == 0) {
                        queue[waiting++] = other;
                    }
                    found[other] |= fresh;
                    carry(fresh, paths, person * lanes, other * lanes);
                }
            }
        }
        return waiting;
    }

    /** Adds what stands at one person to what stands at another, for each of these sources. */
    static void carry(int sources, double[] cells, int from, int to) {
        for (int left = sources; left != 0; left &= left - 1) {
            int lane = Integer.numberOfTrailingZeros(left);
            cells[to + lane] += cells[from + lane];
        }
    }

    private int keep(int from, int waiting) {
        int next = from;
        for (int i = 0; i < waiting; i++) {
            int person = queue[i];
            persons[next] = person;
            reached[next++] = found[person];
            seen[person] |= found[person];
            found[person] = 0;
        }
        return next;
    }
}
