package no.kronsj.analysis.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The confidence that intervals have by default, and the normal quantile that goes with a confidence. */
final class Confidence {
    static final double DEFAULT = 0.95;

    /** Slack for comparing computed statistics, so that rounding never decides what is extreme. */
    static final double TOLERANCE = 1e-9;

    // Without a generator: the default constructor seeds one from the clock, which nothing here may use.
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Confidence() {}

    /** 1.959963985 for 0.95. */
    static double z(double level) {
        return NORMAL.inverseCumulativeProbability((1 + Arguments.level(level)) / 2);
    }
}
