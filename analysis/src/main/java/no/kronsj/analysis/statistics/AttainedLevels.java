package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * What may be said of goal levels without arithmetic on them.
 *
 * @param status      NO_DATA without scored goals, else OK
 * @param atExpected  goals at or above the expected level 0
 * @param goals       scored goals
 * @param medianLower the lower weighted median level; absent where all weights are 0
 * @param medianUpper the upper weighted median level; differs only where the weight divides evenly
 */
public record AttainedLevels(Defined status, int atExpected, int goals, OptionalInt medianLower,
        OptionalInt medianUpper) {
    private static final int BEST = 2;

    /**
     * Weighted median: the lowest level with at least half, and the lowest with more than half, of the weight at it or
     * below.
     * <p>
     * Missing: goals without a score are left out by the caller, who counts them. Smallest number of goals: 1.
     * Source: metrics C5. R: {@code matrixStats::weightedMedian(x, w, ties = "min")} and {@code "max"}.
     *
     * @param levels  from -2 to 2
     * @param weights at least 0
     */
    public static AttainedLevels of(int[] levels, double[] weights) {
        Arguments.sameLength("levels", levels.length, "weights", weights.length);
        Arguments.notNegative("weights", weights);
        double[] weightAt = new double[2 * BEST + 1];
        int atExpected = 0;
        for (int i = 0; i < levels.length; i++) {
            weightAt[Arguments.between("levels[" + i + "]", levels[i], -BEST, BEST) + BEST] += weights[i];
            atExpected += levels[i] >= 0 ? 1 : 0;
        }
        double half = Arrays.stream(weightAt).sum() / 2;
        double slack = Confidence.TOLERANCE * half;
        return new AttainedLevels(levels.length == 0 ? Defined.NO_DATA : Defined.OK, atExpected, levels.length,
                lowestReaching(half - slack, weightAt), lowestReaching(half + slack, weightAt));
    }

    private static OptionalInt lowestReaching(double weight, double[] weightAt) {
        double reached = 0;
        for (int i = 0; i < weightAt.length; i++) {
            reached += weightAt[i];
            if (reached > 0 && reached >= weight) {
                return OptionalInt.of(i - BEST);
            }
        }
        return OptionalInt.empty();
    }
}
