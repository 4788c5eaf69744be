package no.kronsj.ingest.proposal.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.ingest.workshop.Language;

/** The language of headings, by the small words in them. */
public final class LanguageGuess {
    private static final int FEWEST_WORDS = 3;

    private LanguageGuess() {}

    /** The language with most small words; empty where there are few of them, or as many of another language. */
    public static Optional<Language> of(List<String> texts) {
        Map<Language, Long> counts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            counts.put(language, texts.stream().flatMap(text -> Vocabulary.wordsOf(text).stream())
                    .filter(Vocabulary.words("language." + language.code())::contains).count());
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Language> best = counts.entrySet().stream().filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey).toList();
        return most >= FEWEST_WORDS && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }
}
