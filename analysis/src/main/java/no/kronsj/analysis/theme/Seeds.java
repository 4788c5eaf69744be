package no.kronsj.analysis.theme;

import java.util.random.RandomGenerator;

import no.kronsj.analysis.statistics.NamedSeed;

/** The seeds of the themes: the same draw for the same purpose, whatever else is computed. */
record Seeds(long userSeed) {
    RandomGenerator random(String scope) {
        return NamedSeed.of("themes", scope, userSeed).generator();
    }
}
