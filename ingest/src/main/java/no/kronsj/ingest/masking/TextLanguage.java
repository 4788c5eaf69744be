package no.kronsj.ingest.masking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import no.kronsj.ingest.workshop.Language;

/** In which language a short text is, by small words that only one of the three has. */
final class TextLanguage {
    private static final Map<Language, Set<String>> OWN = Map.of(
            Language.NB,
            Set.of("ikke", "jeg", "hva", "hvordan", "hvem", "noe", "mye", "fra", "være", "bare", "også", "dere",
                    "deres", "de", "hvis", "en", "blir", "gjøre"),
            Language.NN, Set.of("ikkje", "eg", "kva", "korleis", "kven", "noko", "mykje", "frå", "vere", "berre", "òg",
                    "dykk", "dykkar", "dei", "viss", "ein", "eit", "gjere"),
            Language.EN, Set.of("the", "and", "not", "what", "how", "of", "to", "is", "was", "were", "we", "you", "it",
                    "with", "from", "that", "thank", "thanks"));

    private TextLanguage() {}

    /** The language with most of its own words; the other one where there are none, or as many of two. */
    static Language of(String text, Language otherwise) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        List<Language> byCount = OWN.keySet().stream()
                .sorted(Comparator.comparingLong((Language language) -> count(words, language)).reversed()).toList();
        return count(words, byCount.get(0)) > count(words, byCount.get(1)) ? byCount.get(0) : otherwise;
    }

    private static long count(List<String> words, Language language) {
        return words.stream().filter(OWN.getOrDefault(language, Set.of())::contains).count();
    }
}
