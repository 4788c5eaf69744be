package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A share with the exact binomial interval, wider than need be; for comparison with other reports.
 *
 * @param status NO_DATA where nobody answered, else OK
 * @param value  favourable / answers, a share from 0 to 1
 * @param limits the interval, from 0 to 1
 * @param n      answers
 */
public record ClopperPearsonShare(Defined status, OptionalDouble value, Optional<Limits> limits, int n)
        implements
            Estimate {

    /**
     * From the a/2 quantile of Beta(k, n - k + 1) to the 1 - a/2 quantile of Beta(k + 1, n - k), a = 5 %.
     * <p>
     * Missing: not counted. Smallest n: 1. Source: Clopper and Pearson (1934), Biometrika 26, 404–413; metrics A7.
     * SciPy: {@code binomtest(7, 9).proportion_ci(method="exact")}.
     *
     * @param favourable k, from 0 to n
     * @param answers    n
     */
    public static ClopperPearsonShare of(int favourable, int answers) {
        Arguments.count("answers", answers);
        Arguments.between("favourable", favourable, 0, answers);
        if (answers == 0) {
            return new ClopperPearsonShare(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty(), 0);
        }
        int others = answers - favourable;
        double tail = (1 - Confidence.DEFAULT) / 2;
        double lo = favourable == 0 ? 0 : beta(favourable, others + 1, tail);
        double hi = others == 0 ? 1 : beta(favourable + 1, others, 1 - tail);
        return new ClopperPearsonShare(Defined.OK, OptionalDouble.of((double) favourable / answers),
                Optional.of(new Limits(lo, hi)), answers);
    }

    private static double beta(int alpha, int beta, double probability) {
        return new BetaDistribution(null, alpha, beta).inverseCumulativeProbability(probability);
    }
}
