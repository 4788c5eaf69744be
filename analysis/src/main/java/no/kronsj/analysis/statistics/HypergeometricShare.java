package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * The share of a known, finite set of people who are favourable, when only some of them answered: exact interval from
 * the hypergeometric distribution.
 *
 * @param status NO_DATA where nobody answered, else OK
 * @param value  favourable / answers, a share from 0 to 1
 * @param limits the interval for the share of the whole frame, within the {@link ManskiBounds}
 * @param n      answers
 * @param frame  people on the frame
 */
public record HypergeometricShare(Defined status, OptionalDouble value, Optional<Limits> limits, int n, int frame)
        implements
            Estimate {

    /** As {@link #of(int, int, int, double)}, at 95 %. */
    public static HypergeometricShare of(int favourable, int answers, int frame) {
        return of(favourable, answers, frame, Confidence.DEFAULT);
    }

    /**
     * Tests every possible number M of favourable people on the frame, from k to k + N - n, and keeps those for which
     * P(X &ge; k | N, M, n) &gt; a/2 and P(X &le; k | N, M, n) &gt; a/2 with a = 1 - level; the limits are the smallest
     * and the largest M kept, over N. Coverage is at least the level for every M.
     * <p>
     * Missing: N - n people who did not answer are taken to be as the others (so show the {@link ManskiBounds} beside
     * it). Smallest n: 1. n = N gives zero width. Ties do not arise.
     * <p>
     * Source: Wright (1991), Exact Confidence Bounds when Sampling from Small Finite Universes; metrics A6.
     * SciPy: {@code hypergeom.sf(k-1, N, M, n)} and {@code hypergeom.cdf(k, N, M, n)}, both above .025, for each M.
     *
     * @param favourable k, from 0 to n
     * @param answers    n, from 0 to N
     * @param frame      N, people
     * @param level      the coverage asked for, e.g. 0.95
     */
    public static HypergeometricShare of(int favourable, int answers, int frame, double level) {
        Arguments.count("frame", frame);
        Arguments.between("answers", answers, 0, frame);
        Arguments.between("favourable", favourable, 0, answers);
        double tail = (1 - Arguments.level(level)) / 2 + Confidence.TOLERANCE;
        if (answers == 0) {
            return new HypergeometricShare(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty(), 0, frame);
        }
        // The upper tail grows with M and the lower tail shrinks, so the kept set has no holes.
        int first = favourable;
        int last = favourable + frame - answers;
        int lo = smallest(first, last, m -> given(frame, m, answers).upperCumulativeProbability(favourable) > tail);
        int afterHi = smallest(first, last + 1,
                m -> m > last || given(frame, m, answers).cumulativeProbability(favourable) <= tail);
        return new HypergeometricShare(Defined.OK, OptionalDouble.of((double) favourable / answers),
                Optional.of(new Limits((double) lo / frame, (double) (afterHi - 1) / frame)), answers, frame);
    }

    private static HypergeometricDistribution given(int frame, int favourableOnFrame, int answers) {
        return new HypergeometricDistribution(null, frame, favourableOnFrame, answers);
    }

    /** The smallest number that holds, where everything above one that holds does too, and {@code last} does. */
    private static int smallest(int first, int last, IntPredicate holds) {
        int from = first;
        int to = last;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (holds.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
