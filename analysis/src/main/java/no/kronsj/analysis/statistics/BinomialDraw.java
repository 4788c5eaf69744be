package no.kronsj.analysis.statistics;

import java.util.random.RandomGenerator;

import org.apache.commons.math3.special.Gamma;

/**
 * Draws from the binomial distribution in constant time: inversion where few successes are expected, else Hörmann's
 * transformed rejection (1993, J. Stat. Comput. Simul. 46, algorithm BTRS). Commons Math inverts its distribution
 * function by search for each draw, which is too slow for ten thousand times five people.
 */
final class BinomialDraw {
    /** Below this many expected successes inversion is faster, and rejection is not valid. */
    private static final double FEW = 10;

    private BinomialDraw() {}

    /** The number of successes in {@code trials}. */
    static int of(int trials, double probability, RandomGenerator random) {
        if (trials == 0 || probability <= 0) {
            return 0;
        }
        if (probability > 0.5) {
            return trials - of(trials, 1 - probability, random);
        }
        return trials * probability < FEW
                ? byInversion(trials, probability, random)
                : byRejection(trials, probability, random);
    }

    private static int byInversion(int trials, double probability, RandomGenerator random) {
        double odds = probability / (1 - probability);
        double mass = Math.pow(1 - probability, trials);
        double left = random.nextDouble();
        int successes = 0;
        while (left > mass && successes < trials) {
            left -= mass;
            successes++;
            mass *= odds * (trials - successes + 1) / successes;
        }
        return successes;
    }

    // The names and constants are those of the paper.
    private static int byRejection(int n, double p, RandomGenerator random) {
        double spread = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double alpha = (2.83 + 5.1 / b) * spread;
        int mode = (int) ((n + 1) * p);
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + n * p + 0.5);
            if (us >= 0.07 && v <= 0.92 - 4.2 / b) {
                return (int) k;
            }
            if (k >= 0 && k <= n && Math.log(v * alpha / (a / (us * us) + b)) <= logRatio(n, p, k, mode)) {
                return (int) k;
            }
        }
    }

    /** How much less likely k is than the mode, as a logarithm. */
    private static double logRatio(int n, double p, double k, int mode) {
        return Gamma.logGamma(mode + 1.0) + Gamma.logGamma(n - mode + 1.0) - Gamma.logGamma(k + 1)
                - Gamma.logGamma(n - k + 1) + (k - mode) * Math.log(p / (1 - p));
    }
}
