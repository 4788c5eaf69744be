package no.kronsj.dashboard.page;

import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.Language;

/** Which language a reader gets: the one in the address, else the browser's first that exists, else Bokmål. */
public final class LanguageChoice {
    private static final int LONGEST_HEADER = 200;

    private LanguageChoice() {}

    /** The language that the address asks for, where it asks for one that exists. */
    public static Optional<Language> chosen(@Nullable String parameter) {
        return parameter == null ? Optional.empty() : Language.find(parameter);
    }

    /** The language of a browser. */
    public static Language accepted(@Nullable String header) {
        for (LanguageRange range : ranges(header)) {
            if (range.getWeight() > 0) {
                Optional<Language> language = Language.find(range.getRange().split("-", 2)[0]);
                if (language.isPresent()) {
                    return language.get();
                }
            }
        }
        return Language.NB;
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
