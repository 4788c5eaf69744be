package no.kronsj.analysis.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.text.TextTokens.Token;

/** How often a sentence has each of its words; two sentences are as near as their vectors. */
final class WordVector {
    private final Map<String, Integer> counts = new HashMap<>();
    private final double length;

    /** Of the words that carry meaning and the numbers; of all words where there are no others. */
    WordVector(List<Token> tokens) {
        List<Token> telling = tokens.stream().filter(token -> token.content() || isNumber(token)).toList();
        (telling.isEmpty() ? tokens : telling).forEach(token -> counts.merge(token.concept(), 1, Integer::sum));
        length = Math.sqrt(counts.values().stream().mapToDouble(count -> (double) count * count).sum());
    }

    private static boolean isNumber(Token token) {
        return Character.isDigit(token.surface().charAt(0));
    }

    /** 0 to 1; 0 where one has no words. */
    double cosine(WordVector other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        double product = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            product += (double) word.getValue() * other.counts.getOrDefault(word.getKey(), 0);
        }
        return product / (length * other.length);
    }
}
