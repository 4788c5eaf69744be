package no.kronsj.ingest.workshop;

import java.util.Locale;
import java.util.Optional;

/** The languages of material and pages. */
public enum Language implements Word {
    NB("nb-NO"),
    NN("nn-NO"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** {@code nb}, {@code nn} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** The language of a code; {@code no} is Bokmål. */
    public static Optional<Language> find(String code) {
        return switch (code.strip().toLowerCase(Locale.ROOT)) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
