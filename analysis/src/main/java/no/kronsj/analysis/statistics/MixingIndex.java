package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether ties run across or within classes: the E-I index, with what it would be by chance and what it could be.
 *
 * @param status     UNDEFINED without ties, else OK
 * @param value      (E - I)/(E + I): -1 all within, 1 all across
 * @param expected   the same of all dyads that could be tied; read the value against it, not against 0
 * @param attainable from the lowest to the highest value that so many ties could have
 * @param rescaled   the value on that range, -1 to 1; absent where the range is a point
 * @param ties       E + I
 */
public record MixingIndex(Defined status, OptionalDouble value, OptionalDouble expected, Optional<Limits> attainable,
        OptionalDouble rescaled, long ties) implements Estimate {

    /**
     * Expected (Emax - Imax)/(Emax + Imax); highest with min(m, Emax) across, lowest with min(m, Imax) within; rescaled
     * 2 (EI - lo)/(hi - lo) - 1.
     * <p>
     * Missing: dyads that nobody could report are not eligible. Smallest number of ties: 1. Source: Krackhardt and
     * Stern (1988), Soc. Psychol. Q. 51, 123–140; metrics E6. R: {@code isnar::ei} for the value.
     *
     * @param across         E, ties across classes
     * @param within         I, ties within a class
     * @param eligibleAcross Emax, dyads across classes that could be tied, at least E
     * @param eligibleWithin Imax, dyads within a class that could be tied, at least I
     */
    public static MixingIndex of(long across, long within, long eligibleAcross, long eligibleWithin) {
        Arguments.between("eligibleAcross", eligibleAcross, 0, Long.MAX_VALUE);
        Arguments.between("eligibleWithin", eligibleWithin, 0, Long.MAX_VALUE);
        Arguments.between("across", across, 0, eligibleAcross);
        Arguments.between("within", within, 0, eligibleWithin);
        OptionalDouble expected = index(eligibleAcross, eligibleWithin);
        long ties = across + within;
        if (ties == 0) {
            return new MixingIndex(Defined.UNDEFINED, OptionalDouble.empty(), expected, Optional.empty(),
                    OptionalDouble.empty(), 0);
        }
        double value = (double) (across - within) / ties;
        long mostAcross = Math.min(ties, eligibleAcross);
        long mostWithin = Math.min(ties, eligibleWithin);
        double hi = (2.0 * mostAcross - ties) / ties;
        double lo = (ties - 2.0 * mostWithin) / ties;
        OptionalDouble rescaled = hi > lo
                ? OptionalDouble.of(2 * (value - lo) / (hi - lo) - 1)
                : OptionalDouble.empty();
        return new MixingIndex(Defined.OK, OptionalDouble.of(value), expected, Optional.of(new Limits(lo, hi)),
                rescaled, ties);
    }

    private static OptionalDouble index(long across, long within) {
        return across + within == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (across - within) / (across + within));
    }
}
