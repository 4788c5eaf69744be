package no.kronsj.analysis.statistics;

/**
 * The two ends of a range, both included, in the unit of the estimate they belong to.
 *
 * @param lo the lower end
 * @param hi the upper end, never below {@code lo}
 */
public record Limits(double lo, double hi) {

    public Limits {
        // Written so that NaN fails it too.
        if (!(lo <= hi) || Double.isInfinite(lo) || Double.isInfinite(hi)) {
            throw new IllegalArgumentException("lo and hi must be finite, lo at most hi. Got " + lo + ", " + hi);
        }
    }

    /** Whether {@code value} lies between the ends, ends included. */
    public boolean contains(double value) {
        return lo <= value && value <= hi;
    }

    /** From end to end, 0 where the two coincide. */
    public double width() {
        return hi - lo;
    }

    /** The part inside {@code outer}; outside of it, the nearest end. */
    Limits clippedTo(Limits outer) {
        return new Limits(Math.clamp(lo, outer.lo, outer.hi), Math.clamp(hi, outer.lo, outer.hi));
    }

    /** Stretched, where rounding left it out, to hold {@code value}. */
    Limits holding(double value) {
        return new Limits(Math.min(lo, value), Math.max(hi, value));
    }

    /** Both ends times a positive factor. */
    Limits times(double factor) {
        return new Limits(lo * factor, hi * factor);
    }
}
