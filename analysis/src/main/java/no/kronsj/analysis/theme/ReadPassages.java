package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageTerms;

/**
 * Passages in an order that only their texts decide, with their terms as numbers.
 *
 * @param passages   by text, then group, then id
 * @param terms      each passage's concepts in the order of its text
 * @param vocabulary what the numbers mean
 */
record ReadPassages(List<Passage> passages, List<int[]> terms, Vocabulary vocabulary) {
    private static final Comparator<Passage> BY_TEXT = Comparator.comparing(Passage::text)
            .thenComparing(Passage::group).thenComparing(Passage::id);

    static ReadPassages of(List<Passage> passages) {
        List<Passage> ordered = passages.stream().sorted(BY_TEXT).toList();
        PassageTerms reader = new PassageTerms();
        Vocabulary vocabulary = new Vocabulary();
        List<int[]> terms = new ArrayList<>();
        for (Passage passage : ordered) {
            terms.add(reader.of(passage).stream().mapToInt(vocabulary::number).toArray());
        }
        return new ReadPassages(ordered, terms, vocabulary);
    }

    int size() {
        return passages.size();
    }
}
