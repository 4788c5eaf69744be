package no.kronsj.analysis.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/** Between which shares a group of some size falls by chance, if it is as all others: the funnel of a funnel plot. */
public final class BinomialFunnel {
    private BinomialFunnel() {}

    /**
     * The a/2 and 1 - a/2 quantiles of Binomial(n, m), over n.
     * <p>
     * Smallest n: 1. Source: Spiegelhalter (2005), Stat. Med. 24, 1185–1202; metrics D7. SciPy:
     * {@code binom.ppf([.025, .975], n, m) / n}.
     *
     * @param answers n of the group, at least 1
     * @param share   m, of all
     * @param level   e.g. 0.95 or 0.998
     */
    public static Limits of(int answers, double share, double level) {
        Arguments.between("answers", answers, 1, Integer.MAX_VALUE);
        double tail = (1 - Arguments.level(level)) / 2;
        BinomialDistribution chance = new BinomialDistribution(null, answers, Arguments.share("share", share));
        return new Limits((double) chance.inverseCumulativeProbability(tail) / answers,
                (double) chance.inverseCumulativeProbability(1 - tail) / answers);
    }
}
