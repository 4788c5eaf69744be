package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How often someone of one set is above someone of another, minus how often below.
 *
 * @param status    NO_DATA where a set is empty, TOO_FEW where the smaller has fewer than 5 (no interval), else OK
 * @param value     d, from -1 to 1; above 0 where the first set is higher
 * @param limits    Feng and Cliff's asymmetric interval
 * @param variance  Cliff's unbiased variance of d, floored; absent unless both sets have 2
 * @param separated whether the sets do not overlap at all, |d| = 1
 * @param p         two-sided permutation test of d = 0
 */
public record CliffsDelta(Defined status, OptionalDouble value, Optional<Limits> limits, OptionalDouble variance,
        boolean separated, Optional<PValue> p) implements Estimate {
    private static final int SMALLEST = 5;

    /**
     * d = (#{x &gt; y} - #{x &lt; y})/(n m). s^2 = [m^2 S(d_i. - d)^2 + n^2 S(d_.j - d)^2 - SS(d_ij - d)^2] / [n m
     * (n - 1) (m - 1)], at least (1 - d^2)/(n m - 1); limits [d - d^3 -+ z s sqrt((1 - d^2)^2 + z^2 s^2)]/(1 - d^2 + z^2
     * s^2). Separated sets: from (b - z^2)/(b + z^2), b = min(n, m), at least 0, to 1, with the sign of d. p counts
     * the splits of all values into sets of n and m with |d| as large or larger, exactly where that is feasible.
     * <p>
     * Missing: not accepted. Smallest set: 1 for d, 5 for the interval. Ties count 0; all tied gives d = 0. Source:
     * Cliff (1993), Psychol. Bull. 114, 494–509; Feng and Cliff (2004), J. Mod. Appl. Stat. Methods 3, 322–332; metrics
     * B8. R: {@code effsize::cliff.delta(x, y)}, which gives NaN limits for separated sets.
     *
     * @param first  x, n values
     * @param second y, m values
     * @param seed   for sets too large to count
     */
    public static CliffsDelta of(double[] first, double[] second, NamedSeed seed) {
        Arguments.finite("first", first);
        Arguments.finite("second", second);
        if (first.length == 0 || second.length == 0) {
            return new CliffsDelta(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty(),
                    false, Optional.empty());
        }
        int[][] above = dominance(first, second);
        double pairs = (double) first.length * second.length;
        long net = Arrays.stream(above).flatMapToInt(Arrays::stream).sum();
        double delta = net / pairs;
        boolean separated = Math.abs(net) == (long) pairs;
        int smaller = Math.min(first.length, second.length);
        OptionalDouble variance = smaller < 2 ? OptionalDouble.empty() : OptionalDouble.of(variance(above, delta));
        Optional<Limits> limits = smaller < SMALLEST || variance.isEmpty()
                ? Optional.empty()
                : Optional.of(separated ? separated(delta, smaller) : limits(delta, variance.getAsDouble()));
        return new CliffsDelta(smaller < SMALLEST ? Defined.TOO_FEW : Defined.OK, OptionalDouble.of(delta), limits,
                variance, separated, Optional.of(RankSum.pValue(first, second, seed)));
    }

    private static int[][] dominance(double[] first, double[] second) {
        int[][] above = new int[first.length][second.length];
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < second.length; j++) {
                double difference = first[i] - second[j];
                above[i][j] = Math.abs(difference) <= Confidence.TOLERANCE ? 0 : difference > 0 ? 1 : -1;
            }
        }
        return above;
    }

    private static double variance(int[][] above, double delta) {
        int n = above.length;
        int m = above[0].length;
        double[] columns = new double[m];
        double rowSquares = 0;
        double squares = 0;
        for (int[] row : above) {
            double rowSum = 0;
            for (int j = 0; j < m; j++) {
                rowSum += row[j];
                columns[j] += row[j];
                squares += (row[j] - delta) * (row[j] - delta);
            }
            rowSquares += (rowSum / m - delta) * (rowSum / m - delta);
        }
        double columnSquares = Arrays.stream(columns).map(sum -> (sum / n - delta) * (sum / n - delta)).sum();
        double pairs = (double) n * m;
        double unbiased = ((double) m * m * rowSquares + (double) n * n * columnSquares - squares)
                / (pairs * (n - 1) * (m - 1));
        return Math.max(unbiased, (1 - delta * delta) / (pairs - 1));
    }

    private static Limits limits(double delta, double variance) {
        double z = Confidence.z(Confidence.DEFAULT);
        double rest = 1 - delta * delta;
        double spread = z * z * variance;
        double centre = delta - delta * delta * delta;
        double half = z * Math.sqrt(variance) * Math.sqrt(rest * rest + spread);
        return new Limits((centre - half) / (rest + spread), (centre + half) / (rest + spread))
                .clippedTo(new Limits(-1, 1)).holding(delta);
    }

    private static Limits separated(double delta, int smaller) {
        double zSquared = Math.pow(Confidence.z(Confidence.DEFAULT), 2);
        double near = Math.max(0, (smaller - zSquared) / (smaller + zSquared));
        return delta > 0 ? new Limits(near, 1) : new Limits(-1, -near);
    }
}
