package no.kronsj.analysis.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All forms under which a word can be found. One instance per thread. */
final class WordForms {
    /** Forms of common words are asked for again and again; a bound keeps rare ones from filling the memory. */
    private static final int REMEMBERED = 50_000;

    private final Stems stems = new Stems();
    private final Vocabularies vocabularies;
    private final CompoundSplitter splitter;
    private final Map<String, Forms> known = new HashMap<>();

    WordForms(Vocabularies vocabularies, CompoundSplitter splitter) {
        this.vocabularies = vocabularies;
        this.splitter = splitter;
    }

    /** The lists that words are compared by; read once for all threads. */
    record Vocabularies(Concepts concepts, Translations translations) {
        /** Those that come with Krønsj. */
        static Vocabularies standard() {
            Concepts concepts = Concepts.standard();
            return new Vocabularies(concepts, new Translations(concepts));
        }
    }

    /**
     * @param exact   as written, in small letters
     * @param folded  as typed without æ, ø, å
     * @param stem    Norwegian stem, letters kept
     * @param folding Norwegian stem, folded
     * @param english English stem
     * @param concepts common forms of Bokmål and Nynorsk, the main one first
     * @param parts   parts of the compound
     * @param toEnglish   stems of its English counterparts, or words in a row as they are written
     * @param toNorwegian concepts of its Norwegian counterparts
     */
    record Forms(String exact, String folded, String stem, String folding, String english, List<String> concepts,
            List<PartForm> parts, Set<String> toEnglish, Set<String> toNorwegian) {
        /** The concepts of the parts, each once. */
        Set<String> partConcepts() {
            Set<String> found = new LinkedHashSet<>();
            parts.forEach(part -> found.addAll(part.concepts()));
            return found;
        }
    }

    /** A part of a compound with the offsets inside the word. */
    record PartForm(String stem, List<String> concepts, int start, int end) {}

    /** The forms of one word. */
    Forms of(String word) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::make);
    }

    /** The best split of a compound in two, as folded stems. */
    List<String> halves(String word) {
        return splitter.halves(word).stream().map(part -> stems.foldedStem(part.text())).toList();
    }

    /** Concepts of Norwegian words for two English ones: "food waste" is matsvinn. */
    Set<String> toNorwegian(String first, String second) {
        return vocabularies.translations().norwegian(stems.english(first) + " " + stems.english(second));
    }

    /** The folded stem of a word and those of its listed counterparts. */
    Set<String> spellings(String word) {
        return vocabularies.concepts().spellings(stems.foldedStem(word));
    }

    private Forms make(String word) {
        String stem = stems.norwegian(word);
        String folding = Stems.folded(stem);
        String english = stems.english(word);
        List<String> concepts = vocabularies.concepts().of(folding);
        return new Forms(word, Stems.folded(word), stem, folding, english, concepts,
                splitter.parts(word).stream().map(this::part).toList(),
                vocabularies.translations().english(concepts.getFirst()),
                vocabularies.translations().norwegian(english));
    }

    private PartForm part(CompoundSplitter.Part part) {
        String stem = stems.foldedStem(part.text());
        return new PartForm(stem, vocabularies.concepts().of(stem), part.start(), part.end());
    }
}
