package no.kronsj.analysis.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English words for the concepts that workshops are about, from {@code concepts-nb-en.tsv}. Words that mean something else
 * in the other language ({@code gift}, {@code art}) are not in the list.
 */
final class Translations {
    private static final String LIST = "concepts-nb-en.tsv";

    private final Map<String, Set<String>> english = new HashMap<>();
    private final Map<String, Set<String>> norwegian = new HashMap<>();

    /** The list that comes with Krønsj, its Norwegian side brought to these concepts. */
    Translations(Concepts concepts) {
        Stems stems = new Stems();
        for (String line : WordList.lines(LIST)) {
            String[] pair = line.split("\t", -1);
            String concept = concepts.of(stems.foldedStem(pair[0])).getFirst();
            String stem = Arrays.stream(pair[1].split(" ")).map(stems::english).collect(Collectors.joining(" "));
            boolean single = pair[1].indexOf(' ') < 0;
            english.computeIfAbsent(concept, key -> new LinkedHashSet<>()).add(single ? stem : pair[1]);
            norwegian.computeIfAbsent(stem, key -> new LinkedHashSet<>()).add(concept);
        }
    }

    /** English for a concept: stems, and words in a row as they are written. */
    Set<String> english(String concept) {
        return english.getOrDefault(concept, Set.of());
    }

    /** Concepts for an English stem, or for stems with spaces between them. */
    Set<String> norwegian(String englishStem) {
        return norwegian.getOrDefault(englishStem, Set.of());
    }
}
