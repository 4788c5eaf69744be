package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A share with Wilson's score interval: for a set of people of unknown size, or for people like these.
 *
 * @param status NO_DATA where nobody answered, else OK
 * @param value  favourable / answers, a share from 0 to 1
 * @param limits the interval, from 0 to 1
 * @param n      answers
 */
public record WilsonShare(Defined status, OptionalDouble value, Optional<Limits> limits, int n) implements Estimate {
    private static final Limits WHOLE_SCALE = new Limits(0, 1);

    /** As {@link #of(int, int, double)}, at 95 %. */
    public static WilsonShare of(int favourable, int answers) {
        return of(favourable, answers, Confidence.DEFAULT);
    }

    /**
     * Centre (p + z^2/2n)/(1 + z^2/n), half-width z/(1 + z^2/n) sqrt(p (1 - p)/n + z^2/4n^2) with p = k/n.
     * <p>
     * Missing: not counted. Smallest n: 1. Source: Wilson (1927), JASA 22, 209–212; metrics A7. SciPy:
     * {@code binomtest(7, 9).proportion_ci(method="wilson")}.
     *
     * @param favourable k, from 0 to n
     * @param answers    n
     * @param level      the coverage asked for, e.g. 0.95
     */
    public static WilsonShare of(int favourable, int answers, double level) {
        return of(favourable, answers, answers, WHOLE_SCALE, level);
    }

    /**
     * The same with n' = n (N - 1)/(N - n) in place of n, then clipped to the {@link ManskiBounds}. Its coverage falls
     * below the level for some frames: {@link HypergeometricShare} is the one to print.
     *
     * @param favourable k, from 0 to n
     * @param answers    n, from 0 to N
     * @param frame      N, people
     */
    public static WilsonShare ofFrame(int favourable, int answers, int frame) {
        Arguments.between("answers", answers, 0, frame);
        Arguments.between("favourable", favourable, 0, answers);
        Limits bounds = ManskiBounds.share(favourable, answers, frame).limits().orElse(WHOLE_SCALE);
        // With everybody asked n' is infinite, and the bounds are the point.
        double effective = answers == frame
                ? Double.MAX_VALUE
                : (double) answers * (frame - 1) / (frame - answers);
        return of(favourable, answers, effective, bounds, Confidence.DEFAULT);
    }

    private static WilsonShare of(int favourable, int answers, double effective, Limits bounds, double level) {
        Arguments.count("answers", answers);
        Arguments.between("favourable", favourable, 0, answers);
        if (answers == 0) {
            return new WilsonShare(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty(), 0);
        }
        double share = (double) favourable / answers;
        Limits limits = limits(share, effective, level).clippedTo(bounds).holding(share);
        return new WilsonShare(Defined.OK, OptionalDouble.of(share), Optional.of(limits), answers);
    }

    /** The interval of a share of so many answers, whole or not. */
    static Limits limits(double share, double answers, double level) {
        double z = Confidence.z(level);
        double ratio = z * z / answers;
        double centre = (share + ratio / 2) / (1 + ratio);
        double half = Math.sqrt(ratio * (share * (1 - share) + ratio / 4)) / (1 + ratio);
        return new Limits(centre - half, centre + half).clippedTo(WHOLE_SCALE);
    }
}
