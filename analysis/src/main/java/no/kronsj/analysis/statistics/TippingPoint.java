package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How favourable those who did not answer would have to be for the frame's share to reach a threshold.
 *
 * @param status NO_DATA where the frame is empty, UNDEFINED where everybody answered, else OK
 * @param value  q*, the share of the missing people needed; below 0 or above 1 where they decide nothing
 * @param reach  what follows; present wherever the frame is not empty
 */
public record TippingPoint(Defined status, OptionalDouble value, Optional<Reach> reach) implements Estimate {

    /** What the people who did not answer can still do to the threshold. */
    public enum Reach {
        /** The threshold is reached whatever they would have said. */
        MET_REGARDLESS,
        /** It turns on what they would have said. */
        DEPENDS,
        /** The threshold is out of reach whatever they would have said. */
        CANNOT_BE_MET
    }

    /**
     * q* = (t N - k) / (N - n). q* &le; 0: met regardless; q* &gt; 1: cannot be met.
     * <p>
     * Missing: what the figure is about. Smallest n: 0. n = N: UNDEFINED, nothing is missing, and {@link #reach()}
     * tells whether the threshold is met. Source: tipping-point analysis, Yan, Lee and Li (2009), J. Biopharm. Stat.
     * 19; A5. R: {@code (.70*40 - 24) / (40 - 30)}.
     *
     * @param threshold  t, a share from 0 to 1
     * @param favourable k, from 0 to n
     * @param answers    n, from 0 to N
     * @param frame      N, people
     */
    public static TippingPoint of(double threshold, int favourable, int answers, int frame) {
        Arguments.share("threshold", threshold);
        Arguments.count("frame", frame);
        Arguments.between("answers", answers, 0, frame);
        Arguments.between("favourable", favourable, 0, answers);
        if (frame == 0) {
            return new TippingPoint(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty());
        }
        double lacking = threshold * frame - favourable;
        // 0.07 * 100 is 7.000000000000001: rounding must not cost anybody the goal.
        if (Math.abs(lacking - Math.rint(lacking)) < Confidence.TOLERANCE) {
            lacking = Math.rint(lacking);
        }
        int missing = frame - answers;
        Reach reach = lacking <= 0 ? Reach.MET_REGARDLESS : lacking > missing ? Reach.CANNOT_BE_MET : Reach.DEPENDS;
        return missing == 0
                ? new TippingPoint(Defined.UNDEFINED, OptionalDouble.empty(), Optional.of(reach))
                : new TippingPoint(Defined.OK, OptionalDouble.of(lacking / missing), Optional.of(reach));
    }
}
