package no.kronsj.analysis.revision;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.proposal.Writing;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.Sentences;
import no.kronsj.analysis.text.TextTokens;

/**
 * What is compared between two revisions: a sentence, or a whole row of a table.
 *
 * @param start  offset in the passage
 * @param end    offset after its last character
 * @param tokens its words, with offsets in the passage
 */
public record Sentence(Passage passage, int start, int end, List<TextTokens.Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The units of a text in their order. */
    public static List<Sentence> of(List<Writing> text, TextTokens words) {
        List<Sentence> units = new ArrayList<>();
        for (Writing writing : text) {
            Passage passage = writing.passage();
            List<TextTokens.Token> tokens = words.of(passage.text(), passage.language());
            List<Sentences.Span> spans = writing.layout() == Writing.Layout.ROW
                    ? List.of(new Sentences.Span(0, passage.text().length()))
                    : Sentences.of(passage.text());
            spans.forEach(span -> units.add(new Sentence(passage, span.start(), span.end(), tokens.stream()
                    .filter(token -> token.start() >= span.start() && token.end() <= span.end()).toList())));
        }
        return units;
    }

    /** As it stands in the passage. */
    public String text() {
        return passage.text().substring(start, end);
    }
}
