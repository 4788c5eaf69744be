package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a class of people has as much of an amount as of the people: 1 when its share of the amount is its share of the
 * people.
 *
 * @param status NO_DATA without people, UNDEFINED where nothing was shared or where nobody or everybody belongs to the
 *               class, DEGENERATE where every labelling gives the same, else OK
 * @param value  share of the amount / share of the people, at least 0
 * @param limits between which 95 % of the labellings lie: what chance makes of it, not where the value may be
 * @param p      two-sided around the mean of the labellings
 * @param n      people of the class
 * @param people in all
 */
public record ClassShare(Defined status, OptionalDouble value, Optional<Limits> limits, Optional<PValue> p, int n,
        int people) implements Estimate {
    private static final double TAIL = 0.025;

    /**
     * (S of the class / S of all) / (n / N); labels are permuted within blocks, whose sums stay as they are. Enumerated
     * where there are at most 200,000 labellings, else {@link NamedSeed#DRAWS} are drawn.
     * <p>
     * Missing: not accepted; a person who did nothing is a 0. Smallest: one person inside and one outside. Random: the
     * order of people and of blocks changes nothing but the Monte Carlo error. Source: metrics F7. SciPy:
     * {@code stats.permutation_test}, with one block.
     *
     * @param amounts one per person, at least 0
     * @param inside  whether the person belongs to the class, same order
     * @param blocks  within which labels are permuted, same order
     * @param seed    of the draws
     */
    public static ClassShare of(double[] amounts, boolean[] inside, int[] blocks, NamedSeed seed) {
        Arguments.notNegative("amounts", amounts);
        Arguments.sameLength("amounts", amounts.length, "inside", inside.length);
        Arguments.sameLength("amounts", amounts.length, "blocks", blocks.length);
        int people = amounts.length;
        LabelledBlocks labelled = LabelledBlocks.of(amounts, inside, blocks);
        int n = labelled.inside();
        double total = labelled.total();
        if (total == 0 || n == 0 || n == people) {
            return new ClassShare(people == 0 ? Defined.NO_DATA : Defined.UNDEFINED, OptionalDouble.empty(),
                    Optional.empty(), Optional.empty(), n, people);
        }
        double perSum = people / (total * n);
        OptionalDouble value = OptionalDouble.of(labelled.sum() * perSum);
        boolean exact = labelled.isCountable();
        double[] sums = exact ? labelled.all() : labelled.drawn(seed);
        Arrays.sort(sums);
        if (sums[sums.length - 1] - sums[0] <= Confidence.TOLERANCE * total) {
            return new ClassShare(Defined.DEGENERATE, value, Optional.empty(), Optional.empty(), n, people);
        }
        var limits = new Limits(Quantile.ofSorted(sums, TAIL) * perSum, Quantile.ofSorted(sums, 1 - TAIL) * perSum);
        return new ClassShare(Defined.OK, value, Optional.of(limits), Optional.of(p(sums, labelled.sum(), exact)), n,
                people);
    }

    private static PValue p(double[] sums, double observed, boolean exact) {
        double mean = Arrays.stream(sums).sum() / sums.length;
        double atLeast = Math.abs(observed - mean) - Confidence.TOLERANCE * Math.max(1, Math.abs(mean));
        int extreme = (int) Arrays.stream(sums).filter(sum -> Math.abs(sum - mean) >= atLeast).count();
        return exact ? PValue.exact((double) extreme / sums.length) : PValue.permuted(extreme, sums.length);
    }
}
