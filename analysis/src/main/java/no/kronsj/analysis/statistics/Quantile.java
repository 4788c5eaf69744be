package no.kronsj.analysis.statistics;

import java.util.OptionalDouble;

/** Sample quantiles, one definition everywhere: Hyndman and Fan's type 7. */
public final class Quantile {
    private Quantile() {}

    /**
     * With the values in order, x[h] interpolated at h = (n - 1) q, counted from 0; in the unit of the values.
     * <p>
     * Missing: not accepted. Smallest n: 1; empty without values. Commons Math's own {@code Percentile} is type 6 by
     * default and is not used. Source: Hyndman and Fan (1996), Am. Stat. 50, 361–365; metrics 0.6. SciPy: {@code
     * numpy.quantile(x, q)}, R: {@code quantile(x, q)}.
     *
     * @param values in any order
     * @param share  q, from 0 to 1
     */
    public static OptionalDouble of(double[] values, double share) {
        double[] sorted = Arguments.finite("values", values).clone();
        java.util.Arrays.sort(sorted);
        Arguments.share("share", share);
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(ofSorted(sorted, share));
    }

    static double ofSorted(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
