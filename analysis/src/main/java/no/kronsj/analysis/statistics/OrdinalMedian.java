package no.kronsj.analysis.statistics;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The middle answer of an ordinal item, as one or two levels, never a number between them.
 *
 * @param status       NO_DATA where nobody answered, else OK
 * @param lower        the level of the lower middle answer, from 1
 * @param upper        the level of the upper middle answer; differs from {@code lower} only for even n
 * @param interpolated the interpolated median, for those who ask for it
 * @param n            answers
 */
public record OrdinalMedian(Defined status, OptionalInt lower, OptionalInt upper, OptionalDouble interpolated, int n) {

    /**
     * The levels of answers number ceil(n/2) and floor(n/2) + 1 in order. Interpolated: L - 0.5 + (n/2 - F)/f, where
     * f answered the median level L and F below it. Where two levels share the middle, the mean of the two, so that
     * turning the scale round turns the median round.
     * <p>
     * Missing: not counted. Smallest n: 1. Ties are what it is made for. Source: metrics B4. R:
     * {@code quantile(x, .5, type = 1)} for the lower one, {@code psych::interp.median(x)}.
     *
     * @param counts how many answered level 1, 2, … A
     */
    public static OrdinalMedian of(int[] counts) {
        int n = Arguments.total("counts", counts);
        if (n == 0) {
            return new OrdinalMedian(Defined.NO_DATA, OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(),
                    0);
        }
        int lower = levelOfAnswer((n + 1) / 2, counts);
        int upper = levelOfAnswer(n / 2 + 1, counts);
        double interpolated = lower == upper ? interpolated(lower, counts, n) : (lower + upper) / 2.0;
        return new OrdinalMedian(Defined.OK, OptionalInt.of(lower), OptionalInt.of(upper),
                OptionalDouble.of(interpolated), n);
    }

    private static int levelOfAnswer(int number, int[] counts) {
        int level = 0;
        int reached = 0;
        while (reached < number) {
            reached += counts[level];
            level++;
        }
        return level;
    }

    private static double interpolated(int median, int[] counts, int n) {
        int below = 0;
        for (int level = 1; level < median; level++) {
            below += counts[level - 1];
        }
        return median - 0.5 + (n / 2.0 - below) / counts[median - 1];
    }
}
