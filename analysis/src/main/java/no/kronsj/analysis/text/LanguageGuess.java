package no.kronsj.analysis.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells Bokmål, Nynorsk and English apart by the small words that only one of them has, listed in
 * {@code language-markers.tsv}. On running text this is surer than letter statistics, which take the two written standards
 * for each other, and it needs no model in memory.
 */
public final class LanguageGuess {
    private static final String LIST = "language-markers.tsv";
    /** The languages in the order of the columns of the list. */
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    /** Below these the language of the document is the better guess (metrics.md G1). */
    private static final int FEWEST_WORDS = 8;
    private static final double LEAST_CONFIDENCE = 0.8;
    /** How much surer one more marker makes: e^1.5, so one marker against none is just over .8 with a second one. */
    private static final double WEIGHT = 1.5;
    /** Endings are weaker evidence than whole words. */
    private static final double ENDING = 0.3;

    private final Map<String, double[]> words = new HashMap<>();
    private final Map<String, double[]> endings = new HashMap<>();

    /** A guess with the list that comes with Krønsj. */
    public LanguageGuess() {
        WordList.lines(LIST).forEach(this::add);
    }

    /** A language and how sure the guess is, 0–1. */
    public record Guess(String language, double confidence) {}

    /** {@code nb}, {@code nn} or {@code en}; where the text is short or the guess unsure, the language of its surroundings. */
    public String of(String text, String surroundings) {
        List<Word> found = Words.of(text);
        Guess guess = guess(found);
        return found.size() < FEWEST_WORDS || guess.confidence() < LEAST_CONFIDENCE ? surroundings : guess.language();
    }

    /** The likeliest language, whatever the length. */
    public Guess likeliest(String text) {
        return guess(Words.of(text));
    }

    private Guess guess(List<Word> text) {
        double[] scores = new double[LANGUAGES.size()];
        for (Word word : text) {
            add(scores, words.getOrDefault(word.text(), endingOf(word.text())));
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        double top = scores[best];
        double all = Arrays.stream(scores).map(score -> Math.exp(WEIGHT * (score - top))).sum();
        return new Guess(LANGUAGES.get(best), 1 / all);
    }

    private double[] endingOf(String word) {
        for (int length = Math.min(5, word.length() - 3); length >= 2; length--) {
            double[] found = endings.get(word.substring(word.length() - length));
            if (found != null) {
                return found;
            }
        }
        return new double[LANGUAGES.size()];
    }

    private static void add(double[] scores, double[] more) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += more[i];
        }
    }

    /** A line: languages that have the word, a tab, words of which those with a leading hyphen are endings. */
    private void add(String line) {
        String[] cells = line.split("\t", -1);
        for (String marker : cells[1].split(" ")) {
            boolean isEnding = marker.startsWith("-");
            double[] weights = new double[LANGUAGES.size()];
            for (String language : cells[0].split(" ")) {
                weights[LANGUAGES.indexOf(language)] = isEnding ? ENDING : 1;
            }
            (isEnding ? endings : words).put(isEnding ? marker.substring(1) : marker, weights);
        }
    }
}
