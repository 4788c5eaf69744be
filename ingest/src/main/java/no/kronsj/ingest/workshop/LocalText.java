package no.kronsj.ingest.workshop;

import java.util.Map;

/** A text of the plan in the languages that its author wrote it in; a plain string counts for all. */
public record LocalText(Map<Language, String> byLanguage) {
    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text in no language");
        }
    }

    /** The same in every language. */
    public static LocalText of(String text) {
        return new LocalText(Map.of(Language.NB, text, Language.NN, text, Language.EN, text));
    }

    /** The text in this language, or else in the nearest: nb and nn stand in for each other, then for en. */
    public String in(Language language) {
        Language second = language == Language.NB ? Language.NN : Language.NB;
        for (Language candidate : new Language[]{language, second, Language.NN, Language.EN}) {
            String text = byLanguage.get(candidate);
            if (text != null) {
                return text;
            }
        }
        throw new IllegalStateException("a text in no language");
    }
}
