package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Mean and standard deviation; for scales of several items, not for a single ordinal one.
 *
 * @param status    NO_DATA without values, else OK
 * @param value     the mean, in the unit of the values
 * @param deviation the standard deviation, divisor n - 1; absent for n = 1
 * @param n         values
 */
public record MeanScore(Defined status, OptionalDouble value, OptionalDouble deviation, int n) implements Estimate {

    /**
     * S x / n and sqrt(S (x - mean)^2 / (n - 1)).
     * <p>
     * Missing: not accepted. Smallest n: 1, for the deviation 2. Source: metrics B5. R: {@code mean(x); sd(x)}.
     *
     * @param values in any order
     */
    public static MeanScore of(double[] values) {
        double[] sorted = Arguments.finite("values", values).clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (n == 0) {
            return new MeanScore(Defined.NO_DATA, OptionalDouble.empty(), OptionalDouble.empty(), 0);
        }
        double mean = Arrays.stream(sorted).sum() / n;
        double squares = Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).sum();
        return new MeanScore(Defined.OK, OptionalDouble.of(mean),
                n == 1 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (n - 1))), n);
    }

    /**
     * The same from counts.
     *
     * @param counts how many answered level 1, 2, … A
     */
    public static MeanScore ofCounts(int[] counts) {
        int n = Arguments.total("counts", counts);
        if (n == 0) {
            return of(new double[0]);
        }
        double sum = 0;
        for (int level = 1; level <= counts.length; level++) {
            sum += (double) level * counts[level - 1];
        }
        double mean = sum / n;
        double squares = 0;
        for (int level = 1; level <= counts.length; level++) {
            squares += counts[level - 1] * (level - mean) * (level - mean);
        }
        return new MeanScore(Defined.OK, OptionalDouble.of(mean),
                n == 1 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (n - 1))), n);
    }
}
