package no.kronsj.analysis.statistics;

/** Whether a statistic could be computed, and if not, why. A figure that is not there is never 0 and never NaN. */
public enum Defined {
    /** Computed. */
    OK,
    /** Nobody answered, or there is nobody to answer. */
    NO_DATA,
    /** The formula divides nothing by nothing: all equal, one category, no activity. */
    UNDEFINED,
    /** Below the smallest n of the method: the value, where there is one, stands without interval and test. */
    TOO_FEW,
    /** The value is there, but every resample or rearrangement is the same: no interval, no informative test. */
    DEGENERATE
}
