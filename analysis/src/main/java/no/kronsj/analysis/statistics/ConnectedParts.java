package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * Into how many parts a graph falls, and how far apart people are in the largest.
 *
 * @param status   NO_DATA without people, else OK
 * @param value    components, isolates included
 * @param largest  share of people in the largest, from 0 to 1
 * @param distance mean number of steps between two people of the largest; of all the largest where several are as large;
 *                 absent where it is one person
 */
public record ConnectedParts(Defined status, OptionalDouble value, OptionalDouble largest, OptionalDouble distance)
        implements
            Estimate {

    /**
     * Components by breadth-first search; distances from everybody up to 20,000 people, else from 2,000 drawn ones.
     * <p>
     * Missing: not accepted. Smallest: one person. Source: metrics E10. Python:
     * {@code networkx.average_shortest_path_length(G.subgraph(largest))}.
     */
    public static ConnectedParts of(Graph graph, NamedSeed seed) {
        int people = graph.people();
        if (people == 0) {
            OptionalDouble none = OptionalDouble.empty();
            return new ConnectedParts(Defined.NO_DATA, none, none, none);
        }
        int[] part = parts(graph);
        int[] sizes = new int[people];
        for (int one : part) {
            sizes[one]++;
        }
        int most = Arrays.stream(sizes).max().orElseThrow();
        return new ConnectedParts(Defined.OK,
                OptionalDouble.of(Arrays.stream(sizes).filter(size -> size > 0).count()),
                OptionalDouble.of((double) most / people),
                distance(graph, seed, person -> sizes[part[person]] == most));
    }

    private static int[] parts(Graph graph) {
        int[] part = new int[graph.people()];
        Arrays.fill(part, ShortestPaths.UNREACHED);
        var paths = new ShortestPaths(graph);
        int found = 0;
        for (int person = 0; person < part.length; person++) {
            if (part[person] == ShortestPaths.UNREACHED) {
                int reached = paths.from(person);
                for (int i = 0; i < reached; i++) {
                    part[paths.order[i]] = found;
                }
                found++;
            }
        }
        return part;
    }

    private static OptionalDouble distance(Graph graph, NamedSeed seed, IntPredicate inLargest) {
        Sources sources = Sources.of(graph.people(), seed);
        long steps = 0;
        long pairs = 0;
        for (long[] sum : sources.parts(part -> steps(graph, sources.part(part), inLargest))) {
            steps += sum[0];
            pairs += sum[1];
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) steps / pairs);
    }

    private static long[] steps(Graph graph, int[] sources, IntPredicate inLargest) {
        int[] wanted = Arrays.stream(sources).filter(inLargest).toArray();
        long[] sum = new long[2];
        for (int first = 0; first < wanted.length; first += Long.SIZE) {
            int[] together = Arrays.copyOfRange(wanted, first, Math.min(wanted.length, first + Long.SIZE));
            steps(graph, together, sum);
        }
        return sum;
    }

    /** Follows up to 64 sources at once, one bit each. */
    private static void steps(Graph graph, int[] sources, long[] sum) {
        long[] seen = new long[graph.people()];
        long[] level = new long[graph.people()];
        for (int bit = 0; bit < sources.length; bit++) {
            level[sources[bit]] |= 1L << bit;
            seen[sources[bit]] |= 1L << bit;
        }
        long found = 1;
        for (int steps = 1; found > 0; steps++) {
            long[] next = next(graph, level, seen);
            found = Arrays.stream(next).map(Long::bitCount).sum();
            sum[0] += steps * found;
            sum[1] += found;
            level = next;
        }
    }

    private static long[] next(Graph graph, long[] level, long[] seen) {
        long[] next = new long[level.length];
        for (int person = 0; person < next.length; person++) {
            long reached = 0;
            for (int i = graph.starts[person]; i < graph.starts[person + 1]; i++) {
                reached |= level[graph.ends[i]];
            }
            next[person] = reached & ~seen[person];
            seen[person] |= next[person];
        }
        return next;
    }
}
