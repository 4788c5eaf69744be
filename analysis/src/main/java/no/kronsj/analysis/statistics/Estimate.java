package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What every result here has in common: a status, the estimate where there is one, and its interval where there is
 * one.
 */
public interface Estimate {
    /** What the estimate is worth. */
    Defined status();

    /** The estimate: present when the status is OK, perhaps when TOO_FEW or DEGENERATE; always finite. */
    OptionalDouble value();

    /** The interval, where the method has one and it could be built. */
    default Optional<Limits> limits() {
        return Optional.empty();
    }
}
