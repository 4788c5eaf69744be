package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a passage that carry meaning, each as a concept shared by Bokmål and Nynorsk. One instance per thread. */
public final class PassageTerms {
    private static final int SHORTEST = 2;

    private final StopWords stopWords = new StopWords();
    private final Stems stems = new Stems();
    private final Concepts concepts = Concepts.standard();
    private final Map<String, String> norwegian = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    /** A concept, a key for counting, and the word as it stands in the text, for people. */
    public record Term(String concept, String surface) {}

    /** The terms in the order of the text, without stop words and numbers. */
    public List<Term> of(Passage passage) {
        List<Term> terms = new ArrayList<>();
        for (Word word : Words.of(passage.text())) {
            String text = word.text();
            if (text.length() >= SHORTEST && Words.isLetters(text) && !stopWords.contains(text)) {
                terms.add(new Term(concept(text, passage.language()), text));
            }
        }
        return terms;
    }

    private String concept(String word, String language) {
        return language.equals("en")
                ? english.computeIfAbsent(word, stems::english)
                : norwegian.computeIfAbsent(word, form -> concepts.of(stems.foldedStem(form)).getFirst());
    }
}
