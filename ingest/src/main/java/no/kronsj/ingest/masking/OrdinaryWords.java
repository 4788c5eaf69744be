package no.kronsj.ingest.masking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What tells a name from a word that is written as one. */
final class OrdinaryWords {
    private static final Set<String> NAMES = read();
    /** Months and days have a capital in English wherever they stand. */
    private static final Set<String> TIMES = Set.of("may", "june", "april", "august", "summer", "winter");
    /** They stand between names and are none. */
    private static final Set<String> PARTICLES = Set.of("de", "den", "der", "du", "van", "von", "af", "av", "la", "le",
            "el",
            "al", "bin", "di", "da", "dos", "the", "og", "and", "i");
    /** After these comes somebody's deed, not a thing. */
    private static final Set<String> DEEDS = Set.of("sa", "sier", "seier", "foreslo", "foreslår", "føreslo", "føreslår",
            "mente", "mener", "meinte", "meiner", "spurte", "spør", "svarte", "svarer", "svarar", "skrev", "skriv",
            "skriver", "fortalte", "fortel", "forteller", "ringer", "ringte", "ringde", "har", "skal", "vil", "tar",
            "tok",
            "leder", "leiar", "ledet", "leia", "presenterte", "said", "says", "asked", "asks", "thinks", "thought",
            "suggested", "suggests", "wrote", "writes", "told", "led", "leads", "has", "proposed", "proposes");
    /** Before these stands the name of a place. */
    private static final Set<String> OF_PLACES = Set.of("kommune", "kommunes", "kommunen", "fylke", "fylkes",
            "fylkeskommune",
            "herad", "herads", "bydel", "sentrum", "stasjon", "by", "fjord", "county", "municipality", "municipal");

    private OrdinaryWords() {}

    static boolean has(String word) {
        return NAMES.contains(word);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    static boolean isDeed(String word) {
        return DEEDS.contains(word);
    }

    static boolean followsPlace(String word) {
        return OF_PLACES.contains(word);
    }

    private static Set<String> read() {
        try (InputStream in = OrdinaryWords.class.getResourceAsStream("ordinary-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("No list of ordinary words");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
