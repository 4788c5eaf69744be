package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every word of a text with its place, as revisions, notes and steps are compared by it. One instance per thread. */
public final class TextTokens {
    private static final int SHORTEST = 2;

    private final StopWords stopWords = new StopWords();
    private final Stems stems = new Stems();
    private final Concepts concepts = Concepts.standard();
    private final Map<String, String> norwegian = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    /**
     * One word.
     *
     * @param concept  a key for comparison, shared by Bokmål and Nynorsk
     * @param surface  as it stands in the text, in small letters
     * @param start    offset of its first character
     * @param end      offset after its last
     * @param content  whether it says what a text is about: no stop word and no number
     */
    public record Token(String concept, String surface, int start, int end, boolean content) {}

    /** The words in the order of the text, stop words and numbers among them. */
    public List<Token> of(String text, String language) {
        List<Token> tokens = new ArrayList<>();
        for (Word word : Words.of(text)) {
            boolean letters = Words.isLetters(word.text());
            tokens.add(new Token(letters ? concept(word.text(), language) : word.text(), word.text(), word.start(),
                    word.end(), letters && word.text().length() >= SHORTEST && !stopWords.contains(word.text())));
        }
        return tokens;
    }

    private String concept(String word, String language) {
        return language.equals("en")
                ? english.computeIfAbsent(word, stems::english)
                : norwegian.computeIfAbsent(word, form -> concepts.of(stems.foldedStem(form)).getFirst());
    }
}
