package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How unevenly an amount is shared: 0 when all have the same, 1 when one has everything.
 *
 * @param status NO_DATA without people, UNDEFINED for one person or where nothing was shared, else OK
 * @param value  G*, the normalised coefficient, from 0 to 1
 * @param gini   G, the plain coefficient, from 0 to 1 - 1/n
 * @param n      people, the silent ones included
 */
public record GiniShare(Defined status, OptionalDouble value, OptionalDouble gini, int n) implements Estimate {

    /**
     * G = SS|x_i - x_j| / (2 n^2 mean) and G* = G n/(n - 1).
     * <p>
     * Missing: not accepted; a person who did nothing is a 0 and belongs in the array. Smallest n: 2. Nothing shared
     * at all is UNDEFINED, not 0. Source: Gini (1912); Deltas (2003), Rev. Econ. Stat. 85, for the factor; metrics
     * F2. R: {@code ineq::Gini(x, corr = TRUE)} for G*.
     *
     * @param amounts one per person, at least 0
     */
    public static GiniShare of(double[] amounts) {
        double[] sorted = Arguments.notNegative("amounts", amounts).clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double total = Arrays.stream(sorted).sum();
        if (n < 2 || total == 0) {
            Defined status = n == 0 ? Defined.NO_DATA : Defined.UNDEFINED;
            return new GiniShare(status, OptionalDouble.empty(), OptionalDouble.empty(), n);
        }
        double normalised = normalised(sorted, total);
        return new GiniShare(Defined.OK, OptionalDouble.of(normalised), OptionalDouble.of(normalised * (n - 1) / n), n);
    }

    /** G* of amounts in ascending order: S (2i - n - 1) x_i / ((n - 1) total), i from 1. */
    static double normalised(double[] sorted, double total) {
        int n = sorted.length;
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            weighted += (2.0 * i + 1 - n) * sorted[i];
        }
        return Math.clamp(weighted / ((n - 1) * total), 0.0, 1.0);
    }
}
