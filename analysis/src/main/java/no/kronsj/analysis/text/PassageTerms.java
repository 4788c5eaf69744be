package no.kronsj.analysis.text;

import java.util.List;

/** The words of a passage that carry meaning, each as a concept shared by Bokmål and Nynorsk. One instance per thread. */
public final class PassageTerms {
    private final TextTokens tokens = new TextTokens();

    /** A concept, a key for counting, and the word as it stands in the text, for people. */
    public record Term(String concept, String surface) {}

    /** The terms in the order of the text, without stop words and numbers. */
    public List<Term> of(Passage passage) {
        return tokens.of(passage.text(), passage.language()).stream().filter(TextTokens.Token::content)
                .map(token -> new Term(token.concept(), token.surface())).toList();
    }
}
