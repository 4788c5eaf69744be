package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How much more often people met within their classes than their numbers of ties would give, beside what it is when
 * everybody keeps that number and meets others.
 *
 * @param status    UNDEFINED without ties, DEGENERATE where every rewiring gives the same, else OK
 * @param value     Newman's Q, from -1/2 to 1
 * @param mean      over rewirings
 * @param deviation over rewirings, divisor their number
 * @param z         (value - mean)/deviation; absent where the deviation is 0
 * @param p         two-sided, around the mean
 */
public record RewiredModularity(Defined status, OptionalDouble value, OptionalDouble mean, OptionalDouble deviation,
        OptionalDouble z, Optional<PValue> p) implements Estimate {
    /** No rule keeps this person from anybody. */
    public static final int ANYBODY = -1;

    private static final int CHAINS = 2;
    private static final int FEWEST_DRAWS = 19;
    private static final int MOST_DRAWS = 999;
    private static final long MOST_SWAPS = 20_000_000;

    /**
     * Q = ties within / ties - S_c (ends in c / ends)². Two chains of edge swaps that keep everybody's number of ties and
     * tie no forbidden dyad: 100 per tie before the first draw, 10 per tie between two, rejected ones counted; 999 draws, or
     * as many as 20 million swaps give, but 19 at least.
     * <p>
     * Missing: not accepted. Smallest: one tie. Source: Newman and Girvan (2004), Phys. Rev. E 69, 026113; metrics E8b,
     * E10. Python for Q: {@code networkx.community.modularity(G, classes)}.
     *
     * @param classes one per person, from 0
     * @param apart   one per person: two of the same number may not be tied; {@link #ANYBODY} for no such rule
     */
    public static RewiredModularity of(Graph graph, int[] classes, int[] apart, NamedSeed seed) {
        Arguments.sameLength("people", graph.people(), "classes", classes.length);
        Arguments.sameLength("people", graph.people(), "apart", apart.length);
        int ties = graph.ties();
        if (ties == 0) {
            OptionalDouble none = OptionalDouble.empty();
            return new RewiredModularity(Defined.UNDEFINED, none, none, none, none, Optional.empty());
        }
        double byEnds = byEnds(graph, classes);
        int draws = (int) Math.clamp(MOST_SWAPS / (10L * ties), FEWEST_DRAWS, MOST_DRAWS);
        List<int[]> within = IntStream.range(0, CHAINS).parallel()
                .mapToObj(chain -> new Rewiring(graph, apart, seed.part(chain)).within(classes,
                        draws * (chain + 1) / CHAINS - draws * chain / CHAINS))
                .toList();
        double[] drawn = within.stream().flatMapToInt(Arrays::stream)
                .mapToDouble(count -> count / (double) ties - byEnds)
                .toArray();
        AgainstChance chance = AgainstChance.drawn(Rewiring.within(graph, classes) / (double) ties - byEnds, drawn);
        return new RewiredModularity(chance.status(), OptionalDouble.of(chance.value()),
                OptionalDouble.of(chance.mean()),
                OptionalDouble.of(chance.deviation()), chance.z(), Optional.of(chance.p()));
    }

    private static double byEnds(Graph graph, int[] classes) {
        long[] ends = new long[Arrays.stream(classes).max().orElse(0) + 1];
        for (int person = 0; person < graph.people(); person++) {
            ends[classes[person]] += graph.degree(person);
        }
        double all = graph.ends.length;
        return Arrays.stream(ends).mapToDouble(count -> count / all * (count / all)).sum();
    }
}
