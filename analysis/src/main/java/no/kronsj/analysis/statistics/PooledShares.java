package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Group shares drawn towards the common share: beta-binomial, by moments.
 *
 * @param status NO_DATA where nobody answered, TOO_FEW for one group, else OK
 * @param mean   m, the share of all
 * @param prior  M, how many answers the common share is worth; absent where it is infinite and all groups get m
 * @param groups one per group, in the order given; empty where not computed
 */
public record PooledShares(Defined status, OptionalDouble mean, OptionalDouble prior, List<Group> groups) {

    /**
     * One group.
     *
     * @param n        its answers
     * @param share    its own share
     * @param pooled   its share, pooled
     * @param variance of the pooled share: p (1 - p)/(n + M + 1), 0 where M is infinite
     */
    public record Group(int n, double share, double pooled, double variance) {}

    public PooledShares {
        groups = List.copyOf(groups);
    }

    /**
     * pooled = (k_g + M m)/(n_g + M), m = S k / S n, M = (m (1 - m) - s^2)/(s^2 - m (1 - m) mean(1/n_g)), s^2 the
     * variance of the raw shares, divisor K - 1. Denominator at most 0: M infinite; M below 0: 0.
     * <p>
     * Missing: not counted. Smallest: two groups with one answer each. Source: Kleinman (1973), JASA 68, 46–54; metrics
     * D5. Python: the formulas in numpy.
     *
     * @param favourable k of each group, from 0 to its n
     * @param answers    n of each group, at least 1
     */
    public static PooledShares of(int[] favourable, int[] answers) {
        Arguments.sameLength("favourable", favourable.length, "answers", answers.length);
        double[] shares = new double[answers.length];
        double inverseSizes = 0;
        for (int g = 0; g < answers.length; g++) {
            Arguments.between("answers[" + g + "]", answers[g], 1, Integer.MAX_VALUE);
            Arguments.between("favourable[" + g + "]", favourable[g], 0, answers[g]);
            shares[g] = (double) favourable[g] / answers[g];
            inverseSizes += 1.0 / answers[g] / answers.length;
        }
        if (answers.length < 2) {
            return new PooledShares(answers.length == 0 ? Defined.NO_DATA : Defined.TOO_FEW, OptionalDouble.empty(),
                    OptionalDouble.empty(), List.of());
        }
        double mean = (double) Arrays.stream(favourable).sum() / Arrays.stream(answers).sum();
        OptionalDouble prior = prior(mean, Math.pow(MeanScore.of(shares).deviation().orElse(0), 2), inverseSizes);
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < answers.length; g++) {
            groups.add(prior.isEmpty()
                    ? new Group(answers[g], shares[g], mean, 0)
                    : pooled(favourable[g], answers[g], mean, prior.getAsDouble()));
        }
        return new PooledShares(Defined.OK, OptionalDouble.of(mean), prior, groups);
    }

    private static OptionalDouble prior(double mean, double variance, double inverseSizes) {
        double chance = mean * (1 - mean);
        double beyondChance = variance - chance * inverseSizes;
        return beyondChance <= Confidence.TOLERANCE
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, (chance - variance) / beyondChance));
    }

    private static Group pooled(int favourable, int answers, double mean, double prior) {
        double pooled = (favourable + prior * mean) / (answers + prior);
        return new Group(answers, (double) favourable / answers, pooled,
                pooled * (1 - pooled) / (answers + prior + 1));
    }
}
