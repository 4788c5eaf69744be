package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Counts of weighted answers at levels 1..A.
 *
 * @param levels sum of the weights at each level; index 0 = level 1
 * @param kish   how many equally weighted answers they are worth
 */
public record WeightedCounts(double[] levels, KishSampleSize kish) {

    /**
     * Answers of one stratum.
     *
     * @param weight of each of them, at least 0
     * @param levels answers at levels 1..A
     */
    public record Stratum(double weight, int[] levels) {
        public Stratum {
            Arguments.notNegative("weight", new double[]{weight});
        }

        private int answers() {
            return Arrays.stream(levels).sum();
        }
    }

    /**
     * Sums over strata, in their order.
     * <p>
     * Missing: not counted. Source: Kish (1965), Survey Sampling, 11.7; metrics A9. R: {@code tapply(w, answer, sum)}.
     *
     * @param strata all with the same number of levels
     * @param levels A
     */
    public static WeightedCounts of(List<Stratum> strata, int levels) {
        double[] sums = new double[levels];
        for (Stratum stratum : strata) {
            if (stratum.levels.length != levels) {
                throw new IllegalArgumentException(
                        "levels must be %s in every stratum. Got %s".formatted(levels, stratum.levels.length));
            }
            for (int level = 0; level < levels; level++) {
                sums[level] += stratum.weight * stratum.levels[level];
            }
        }
        return new WeightedCounts(sums, KishSampleSize.of(each(strata)));
    }

    /** The weight of every answer. */
    private static double[] each(List<Stratum> strata) {
        double[] weights = new double[strata.stream().mapToInt(Stratum::answers).sum()];
        int next = 0;
        for (Stratum stratum : strata) {
            Arrays.fill(weights, next, next + stratum.answers(), stratum.weight);
            next += stratum.answers();
        }
        return weights;
    }

    /** Share of the weight at the levels that {@code wanted} holds for, from 0 to 1; empty without answers. */
    public OptionalDouble share(IntPredicate wanted) {
        return over(level -> wanted.test(level) ? 1 : 0);
    }

    /** The weighted mean level, from 1 to A; empty without answers. */
    public OptionalDouble mean() {
        return over(level -> level);
    }

    private OptionalDouble over(IntToDoubleFunction value) {
        double sum = 0;
        double all = 0;
        for (int level = 1; level <= levels.length; level++) {
            sum += value.applyAsDouble(level) * levels[level - 1];
            all += levels[level - 1];
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / all);
    }

    /** Wilson's interval of a share with Kish's number in the place of n, at 95 %; empty without answers. */
    public Optional<Limits> limits(double share) {
        return kish.value().isEmpty()
                ? Optional.empty()
                : Optional.of(WilsonShare.limits(share, kish.value().getAsDouble(), Confidence.DEFAULT));
    }
}
