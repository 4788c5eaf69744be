package no.kronsj.analysis.result;

/**
 * A range with the way it was made.
 *
 * @param lo     lower limit, in the figure's unit
 * @param hi     upper limit
 * @param method how it was made, e.g. {@code hypergeometric}
 */
public record Interval(double lo, double hi, String method) {
    public Interval {
        if (!(lo <= hi) || !Double.isFinite(lo) || !Double.isFinite(hi)) {
            throw new IllegalStateException("Interval from %s to %s (%s)".formatted(lo, hi, method));
        }
    }

    /** Whether all of it lies above all of the other, so that the two do not even touch. */
    public boolean above(Interval other) {
        return lo > other.hi;
    }
}
