package no.kronsj.analysis.text;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** "Did you mean": the query with each word that the collection does not know exchanged for the one most like it. */
final class Correction {
    /** Longer words are no slips of the finger, and cost much. */
    private static final int LONGEST_WORD = 40;
    private static final int MOST_UNKNOWN = 4;

    private final WordForms forms;
    private final Dictionary dictionary;
    private final Vocabulary vocabulary;

    Correction(WordForms forms, Dictionary dictionary, Vocabulary vocabulary) {
        this.forms = forms;
        this.dictionary = dictionary;
        this.vocabulary = vocabulary;
    }

    /** The corrected query; empty where every word is known or nothing is like it. */
    Optional<String> of(String query, QueryNode node) throws IOException {
        Set<String> unknown = new HashSet<>();
        for (String word : node.wantedWords()) {
            if (unknown.size() < MOST_UNKNOWN && word.length() <= LONGEST_WORD && Words.isLetters(word)
                    && !isKnown(word)) {
                unknown.add(word);
            }
        }
        return unknown.isEmpty() ? Optional.empty() : exchanged(query, unknown);
    }

    private Optional<String> exchanged(String query, Set<String> unknown) throws IOException {
        StringBuilder corrected = new StringBuilder();
        int at = 0;
        for (Word word : Words.of(query)) {
            if (unknown.contains(word.text())) {
                Optional<String> nearest = vocabulary.nearest(forms.of(word.text()).folded());
                if (nearest.isPresent()) {
                    corrected.append(query, at, word.start()).append(nearest.get());
                    at = word.end();
                }
            }
        }
        return at == 0 ? Optional.empty() : Optional.of(corrected.append(query, at, query.length()).toString());
    }

    private boolean isKnown(String word) {
        WordForms.Forms form = forms.of(word);
        return dictionary.hasWord(form.folded()) || dictionary.hasStem(form.folding())
                || dictionary.hasEnglish(form.english()) || form.concepts().stream().anyMatch(dictionary::hasConcept)
                || form.toNorwegian().stream().anyMatch(dictionary::hasConcept)
                || forms.halves(word).stream().anyMatch(dictionary::hasStem);
    }
}
