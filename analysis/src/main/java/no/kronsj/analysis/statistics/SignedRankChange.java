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

    /**
     * Ranks |difference| with midranks, unchanged pairs included (Pratt), then drops these; p = P(|W - mu| &ge; |w -
     * mu|) over all sign patterns of the remaining ranks, counted by adding one doubled rank after the other.
     * <p>
     * Missing: not accepted. Smallest m: 2. Above 500 pairs p is normal with the variance S r^2/4. Commons Math's own
     * {@code WilcoxonSignedRankTest} counts unchanged pairs as falls and is not used. Source: Pratt (1959), JASA 54,
     * 655–667; metrics B9. SciPy, asymptotic only: {@code wilcoxon(x, zero_method="pratt")}; R:
     * {@code coin::wilcoxsign_test(y ~ x, distribution = "exact")}.
     *
     * @param differences after minus before, one per pair; below 1e-9 is unchanged
     */
    public static SignedRankChange of(double[] differences) {
        int pairs = Arguments.finite("differences", differences).length;
        if (pairs == 0) {
            return new SignedRankChange(Defined.NO_DATA, OptionalDouble.empty(), OptionalDouble.empty(),
                    Optional.empty(), OptionalDouble.empty(), 0, 0);
        }
        double[] sizes = Arrays.stream(differences).map(Math::abs).map(size -> size <= Confidence.TOLERANCE ? 0 : size)
                .toArray();
        int[] ranks = Midranks.of(sizes).doubled();
        int plus = 0;
        int minus = 0;
        for (int i = 0; i < pairs; i++) {
            if (sizes[i] == 0) {
                ranks[i] = 0;
            } else if (differences[i] > 0) {
                plus += ranks[i];
            } else {
                minus += ranks[i];
            }
        }
        int[] moved = Arrays.stream(ranks).filter(rank -> rank > 0).sorted().toArray();
        OptionalDouble biserial = moved.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (plus - minus) / (plus + minus));
        Optional<PValue> p = pairs == 1 ? Optional.empty() : Optional.of(pValue(moved, plus, minus));
        return new SignedRankChange(status(pairs, moved.length), OptionalDouble.of(plus / 2.0),
                OptionalDouble.of(minus / 2.0), p, biserial, pairs - moved.length, pairs);
    }

    private static Defined status(int pairs, int moved) {
        return pairs == 1 ? Defined.TOO_FEW : moved == 0 ? Defined.DEGENERATE : Defined.OK;
    }

    /** |W+ - mu| is |W+ - W-|/2: whole numbers all the way. */
    private static PValue pValue(int[] ranks, int plus, int minus) {
        int distance = Math.abs(plus - minus);
        return ranks.length > MOST_COUNTED ? normal(ranks, distance) : counted(ranks, plus + minus, distance);
    }

    private static PValue counted(int[] ranks, int total, int distance) {
        double[] chance = new double[total + 1];
        chance[0] = 1;
        int reached = 0;
        for (int rank : ranks) {
            reached += rank;
            for (int sum = reached; sum >= 0; sum--) {
                chance[sum] = (chance[sum] + (sum >= rank ? chance[sum - rank] : 0)) / 2;
            }
        }
        double extreme = 0;
        for (int sum = 0; sum <= total; sum++) {
            extreme += Math.abs(2 * sum - total) >= distance ? chance[sum] : 0;
        }
        return PValue.exact(extreme);
    }

    private static PValue normal(int[] ranks, int distance) {
        double variance = Arrays.stream(ranks).mapToDouble(rank -> (double) rank * rank).sum();
        return new PValue(Erf.erfc(distance / Math.sqrt(2 * variance)), PValue.Method.NORMAL, 0);
    }
}
