package no.kronsj.analysis.cluster;

import java.util.random.RandomGenerator;

import no.kronsj.analysis.statistics.NamedSeed;

/**
 * The seeds of one grouping: the same draw for the same purpose, whatever else is computed.
 *
 * @param scope    what is grouped
 * @param userSeed what the user may choose
 */
public record Seeds(String scope, long userSeed) {
    RandomGenerator random(String purpose) {
        return NamedSeed.of("themes", scope + "|" + purpose, userSeed).generator();
    }
}
