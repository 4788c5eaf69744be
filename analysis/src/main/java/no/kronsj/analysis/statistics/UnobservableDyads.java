package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The share of dyads that nobody could have reported, since neither end answered.
 *
 * @param status NO_DATA for an empty frame, UNDEFINED for one person, else OK
 * @param value  u, a share from 0 to 1
 */
public record UnobservableDyads(Defined status, OptionalDouble value) implements Estimate {

    /**
     * u = (N - n)(N - n - 1)/(N (N - 1)); a dyad is seen where either end reports (union rule).
     * <p>
     * Missing: what the figure is about. Smallest N: 2. Source: metrics E12. R: {@code choose(N - n, 2) / choose(N,
     * 2)}.
     *
     * @param answered n, from 0 to N
     * @param frame    N, people
     */
    public static UnobservableDyads of(int answered, int frame) {
        Arguments.count("frame", frame);
        Arguments.between("answered", answered, 0, frame);
        if (frame < 2) {
            return new UnobservableDyads(frame == 0 ? Defined.NO_DATA : Defined.UNDEFINED, OptionalDouble.empty());
        }
        double silent = frame - answered;
        return new UnobservableDyads(Defined.OK,
                OptionalDouble.of(silent * (silent - 1) / ((double) frame * (frame - 1))));
    }

    /**
     * The density if none, and if all, of the unobservable dyads were tied. Empty without eligible dyads.
     *
     * @param ties         seen
     * @param eligible     dyads that could be tied
     * @param unobservable those of them that nobody could report; with the ties at most {@code eligible}
     */
    public static Optional<Limits> densityBounds(long ties, long eligible, long unobservable) {
        Arguments.between("eligible", eligible, 0, Long.MAX_VALUE);
        Arguments.between("ties", ties, 0, eligible);
        Arguments.between("unobservable", unobservable, 0, eligible - ties);
        return eligible == 0
                ? Optional.empty()
                : Optional.of(new Limits((double) ties / eligible, ((double) ties + unobservable) / eligible));
    }
}
