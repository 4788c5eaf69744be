package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
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
    private static final CliffsDelta NOTHING = new CliffsDelta(Defined.NO_DATA, OptionalDouble.empty(),
            Optional.empty(), OptionalDouble.empty(), false, Optional.empty());

    /**
     * d = (#{x &gt; y} - #{x &lt; y})/(n m). s^2 = [m^2 S(d_i. - d)^2 + n^2 S(d_.j - d)^2 - SS(d_ij - d)^2] / [n m
     * (n - 1) (m - 1)], at least (1 - d^2)/(n m - 1); limits [d - d^3 -+ z s sqrt((1 - d^2)^2 + z^2 s^2)]/(1 - d^2 + z^2
     * s^2). Separated sets: from (b - z^2)/(b + z^2), b = min(n, m), at least 0, to 1, with the sign of d. p counts
     * the splits of all values into sets of n and m with |d| as large or larger: all of them where they are at most
     * 200,000 different ones of up to 1,000 people, else {@link NamedSeed#DRAWS} drawn ones; where both
     * sets have more than 500 people, by the normal distribution with the variance of the tied rank sum.
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
        return first.length == 0 || second.length == 0 ? NOTHING : of(LevelTable.of(List.of(first, second)), seed);
    }

    /**
     * The same from counts, in time that does not grow with the number of people.
     *
     * @param first  how many of the first set answered level 1, 2, … A
     * @param second the same of the second set, equally many levels
     * @param seed   for sets too large to count
     */
    public static CliffsDelta ofCounts(int[] first, int[] second, NamedSeed seed) {
        Arguments.sameLength("first", first.length, "second", second.length);
        return Arguments.total("first", first) == 0 || Arguments.total("second", second) == 0
                ? NOTHING
                : of(LevelTable.ofCounts(new int[][]{first, second}), seed);
    }

    private static CliffsDelta of(LevelTable both, NamedSeed seed) {
        int[] first = both.counts()[0];
        int[] second = both.counts()[1];
        int[] sizes = both.sizes();
        double pairs = (double) sizes[0] * sizes[1];
        long[] netOfFirst = net(first, second);
        long net = 0;
        for (int level = 0; level < first.length; level++) {
            net += first[level] * netOfFirst[level];
        }
        double delta = net / pairs;
        boolean separated = Math.abs(net) == (long) pairs;
        int smaller = Math.min(sizes[0], sizes[1]);
        OptionalDouble variance = smaller < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(variance(first, second, sizes, delta));
        Optional<Limits> limits = smaller < SMALLEST || variance.isEmpty()
                ? Optional.empty()
                : Optional.of(separated ? separated(delta, smaller) : limits(delta, variance.getAsDouble()));
        return new CliffsDelta(smaller < SMALLEST ? Defined.TOO_FEW : Defined.OK, OptionalDouble.of(delta), limits,
                variance, separated, Optional.of(RankSum.pValue(both, seed)));
    }

    /** For somebody at each level: how many of the others are below, less how many are above. */
    private static long[] net(int[] levels, int[] others) {
        long[] net = new long[levels.length];
        long above = Arrays.stream(others).asLongStream().sum();
        long below = 0;
        for (int level = 0; level < net.length; level++) {
            above -= others[level];
            net[level] = below - above;
            below += others[level];
        }
        return net;
    }

    private static double variance(int[] first, int[] second, int[] sizes, double delta) {
        double n = sizes[0];
        double m = sizes[1];
        double unbiased = (m * m * spread(first, net(first, second), m, delta)
                + n * n * spread(second, net(second, first), n, -delta) - squares(first, second, delta))
                / (n * m * (n - 1) * (m - 1));
        return Math.max(unbiased, (1 - delta * delta) / (n * m - 1));
    }

    private static double spread(int[] levels, long[] net, double others, double delta) {
        double spread = 0;
        for (int level = 0; level < levels.length; level++) {
            double away = net[level] / others - delta;
            spread += levels[level] * away * away;
        }
        return spread;
    }

    private static double squares(int[] first, int[] second, double delta) {
        double squares = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < second.length; j++) {
                double away = Integer.signum(i - j) - delta;
                squares += (double) first[i] * second[j] * away * away;
            }
        }
        return squares;
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
