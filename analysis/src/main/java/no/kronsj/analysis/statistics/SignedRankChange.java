package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.math3.special.Erf;

/**
 * Wilcoxon's signed-rank test of linked pairs, exact with ties and unchanged pairs, as ordinal answers have them.
 *
 * @param status       NO_DATA without pairs, TOO_FEW with one (no test), DEGENERATE where nobody moved (p = 1), else OK
 * @param value        W+, the rank sum of the pairs that went up
 * @param minus        W-, the rank sum of the pairs that went down
 * @param p            two-sided
 * @param rankBiserial (W+ - W-)/(W+ + W-), from -1 to 1; ignores unchanged pairs, so show their number with it
 * @param unchanged    pairs that did not move
 * @param pairs        m
 */
public record SignedRankChange(Defined status, OptionalDouble value, OptionalDouble minus, Optional<PValue> p,
        OptionalDouble rankBiserial, int unchanged, int pairs) implements Estimate {
    /** Beyond this many pairs the normal distribution is as good as the count, and a thousand times faster. */
    private static final int MOST_COUNTED = 500;

    /** So it is where a few moved and very many did not, which makes the ranks high. */
    private static final double MOST_STEPS = 2e8;

    /**
     * Ranks |difference| with midranks, unchanged pairs included (Pratt), then drops these; p = P(|W - mu| &ge; |w -
     * mu|) over all sign patterns of the remaining ranks, counted by adding one doubled rank after the other.
     * <p>
     * Missing: not accepted. Smallest m: 2. Above 500 pairs that moved, or 2e8 steps of the count, p is normal with the variance S r^2/4. Commons Math's own
     * {@code WilcoxonSignedRankTest} counts unchanged pairs as falls and is not used. Source: Pratt (1959), JASA 54,
     * 655–667; metrics B9. SciPy, asymptotic only: {@code wilcoxon(x, zero_method="pratt")}; R:
     * {@code coin::wilcoxsign_test(y ~ x, distribution = "exact")}.
     *
     * @param differences after minus before, one per pair; below 1e-9 is unchanged
     */
    public static SignedRankChange of(double[] differences) {
        double[] sizes = Arrays.stream(Arguments.finite("differences", differences)).map(Math::abs).sorted().toArray();
        int unchanged = (int) Arrays.stream(sizes).filter(size -> size <= Confidence.TOLERANCE).count();
        double[] starts = new double[sizes.length - unchanged];
        int found = 0;
        for (int i = unchanged; i < sizes.length; i++) {
            if (found == 0 || sizes[i] - starts[found - 1] > Confidence.TOLERANCE) {
                starts[found] = sizes[i];
                found++;
            }
        }
        int[] up = new int[found];
        int[] down = new int[found];
        for (double difference : differences) {
            if (Math.abs(difference) > Confidence.TOLERANCE) {
                int place = Arrays.binarySearch(starts, 0, found, Math.abs(difference));
                (difference > 0 ? up : down)[place >= 0 ? place : -place - 2]++;
            }
        }
        return of(up, down, unchanged);
    }

    /**
     * The same from counts, in time that does not grow with the number of pairs.
     *
     * @param counts how many pairs changed by -k, … -1, 0, 1, … k; an odd number of counts
     */
    public static SignedRankChange ofCounts(int[] counts) {
        int most = largest(counts);
        int[] up = new int[most];
        int[] down = new int[most];
        for (int step = 1; step <= most; step++) {
            up[step - 1] = counts[most + step];
            down[step - 1] = counts[most - step];
        }
        return of(up, down, counts[most]);
    }

    /** k, where the counts are those of -k, … k. */
    static int largest(int[] counts) {
        if (counts.length % 2 == 0) {
            throw new IllegalArgumentException(
                    "counts must be those of -k to k, an odd number. Got " + counts.length);
        }
        return counts.length / 2;
    }

    /** How many moved by each size, the smallest first. */
    private static SignedRankChange of(int[] up, int[] down, int unchanged) {
        int[] moved = new int[up.length];
        Arrays.setAll(moved, size -> Math.addExact(up[size], down[size]));
        int pairs = Arguments.total("pairs", moved) + Arguments.count("unchanged", unchanged);
        if (pairs == 0) {
            return new SignedRankChange(Defined.NO_DATA, OptionalDouble.empty(), OptionalDouble.empty(),
                    Optional.empty(), OptionalDouble.empty(), 0, 0);
        }
        long[] ranks = Midranks.of(moved).doubled();
        Arrays.setAll(ranks, size -> ranks[size] + 2L * unchanged);
        long plus = sum(up, ranks);
        long minus = sum(down, ranks);
        OptionalDouble biserial = plus + minus == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (plus - minus) / (plus + minus));
        Optional<PValue> p = pairs == 1 ? Optional.empty() : Optional.of(pValue(moved, ranks, Math.abs(plus - minus)));
        return new SignedRankChange(status(pairs, pairs - unchanged), OptionalDouble.of(plus / 2.0),
                OptionalDouble.of(minus / 2.0), p, biserial, unchanged, pairs);
    }

    private static long sum(int[] pairs, long[] ranks) {
        long sum = 0;
        for (int size = 0; size < pairs.length; size++) {
            sum += pairs[size] * ranks[size];
        }
        return sum;
    }

    private static Defined status(int pairs, int moved) {
        return pairs == 1 ? Defined.TOO_FEW : moved == 0 ? Defined.DEGENERATE : Defined.OK;
    }

    /** |W+ - mu| is |W+ - W-|/2: whole numbers all the way. */
    private static PValue pValue(int[] moved, long[] ranks, long distance) {
        int pairs = Arrays.stream(moved).sum();
        long total = sum(moved, ranks);
        return pairs > MOST_COUNTED || (double) pairs * total > MOST_STEPS
                ? normal(moved, ranks, distance)
                : counted(moved, ranks, (int) total, distance);
    }

    private static PValue counted(int[] moved, long[] ranks, int total, long distance) {
        double[] chance = new double[total + 1];
        chance[0] = 1;
        int reached = 0;
        for (int size = 0; size < moved.length; size++) {
            int rank = (int) ranks[size];
            for (int pair = 0; pair < moved[size]; pair++) {
                reached += rank;
                for (int sum = reached; sum >= 0; sum--) {
                    chance[sum] = (chance[sum] + (sum >= rank ? chance[sum - rank] : 0)) / 2;
                }
            }
        }
        double extreme = 0;
        for (int sum = 0; sum <= total; sum++) {
            extreme += Math.abs(2L * sum - total) >= distance ? chance[sum] : 0;
        }
        return PValue.exact(extreme);
    }

    private static PValue normal(int[] moved, long[] ranks, long distance) {
        double variance = 0;
        for (int size = 0; size < moved.length; size++) {
            variance += moved[size] * (double) ranks[size] * ranks[size];
        }
        double p = Erf.erfc(distance / Math.sqrt(2 * variance));
        return new PValue(Math.max(p, Double.MIN_NORMAL), PValue.Method.NORMAL, 0);
    }
}
