package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Whether linked pairs went up more often than down: needs only the order of the answers.
 *
 * @param status    NO_DATA without pairs, TOO_FEW with one (value, no interval, no test), else OK
 * @param value     (improved - worsened) / pairs, from -1 to 1; 0 where nobody moved
 * @param limits    the {@link NetScore} interval
 * @param p         exact two-sided sign test of improved against worsened
 * @param improved  pairs that went up
 * @param worsened  pairs that went down
 * @param unchanged pairs that stayed
 */
public record DirectionOfChange(Defined status, OptionalDouble value, Optional<Limits> limits, OptionalDouble p,
        int improved, int worsened, int unchanged) implements Estimate {

    /** For pairs like these: no finite-population factor. */
    public static DirectionOfChange of(int improved, int worsened, int unchanged) {
        return from(NetScore.of(improved, worsened, pairs(improved, worsened, unchanged)), improved, worsened,
                unchanged);
    }

    /**
     * d = (b - c)/m, b improved, c worsened, t unchanged, m = b + c + t, with the interval of
     * {@link NetScore#of(int, int, int, int)}; p = min(1, 2 P(X &ge; max(b, c))) with X binomial(b + c, 1/2).
     * <p>
     * Missing: people without a pair stay in the frame. Smallest m: 1 for the value, 2 for interval and test. Ties
     * (unchanged) are in the base of d and not in the test; b + c = 0 gives d = 0 and p = 1. Source: Arbuthnot's sign
     * test, e.g. Conover (1999), Practical Nonparametric Statistics, 3.4; metrics B9. SciPy:
     * {@code binomtest(7, 9).pvalue}.
     *
     * @param improved  b
     * @param worsened  c
     * @param unchanged t
     * @param frame     N, people, at least m
     */
    public static DirectionOfChange of(int improved, int worsened, int unchanged, int frame) {
        return from(NetScore.of(improved, worsened, pairs(improved, worsened, unchanged), frame), improved, worsened,
                unchanged);
    }

    private static int pairs(int improved, int worsened, int unchanged) {
        return Arguments.total("improved, worsened, unchanged", new int[]{improved, worsened, unchanged});
    }

    private static DirectionOfChange from(NetScore net, int improved, int worsened, int unchanged) {
        boolean testable = net.n() > 1;
        Defined status = net.n() == 1 ? Defined.TOO_FEW : net.status();
        return new DirectionOfChange(status, net.value(), testable ? net.limits() : Optional.empty(),
                testable ? OptionalDouble.of(signTest(improved, worsened)) : OptionalDouble.empty(), improved, worsened,
                unchanged);
    }

    private static double signTest(int improved, int worsened) {
        if (improved == worsened) {
            return 1;
        }
        // By symmetry P(X >= larger) = P(X <= smaller). Summed, because the library's own sum is 1 less the other tail,
        // which leaves 0 of a small one; no p is 0, so what is smaller than a double can be is the smallest double.
        BinomialDistribution evenOdds = new BinomialDistribution(null, improved + worsened, 0.5);
        double tail = IntStream.rangeClosed(0, Math.min(improved, worsened)).mapToDouble(evenOdds::probability).sum();
        return Math.clamp(2 * tail, Double.MIN_NORMAL, 1);
    }
}
