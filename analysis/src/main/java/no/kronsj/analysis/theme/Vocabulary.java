package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import no.kronsj.analysis.text.PassageTerms.Term;

/** Numbers for concepts, in the order in which they are first seen, and how each was written. */
public final class Vocabulary {
    private static final int SHORTEST = 3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, Integer>> surfaces = new ArrayList<>();

    /** The number of a term's concept. */
    public int number(Term term) {
        int number = numbers.computeIfAbsent(term.concept(), concept -> {
            surfaces.add(new TreeMap<>());
            return surfaces.size() - 1;
        });
        surfaces.get(number).merge(term.surface(), 1, Integer::sum);
        return number;
    }

    /** How many concepts. */
    public int size() {
        return surfaces.size();
    }

    /** Whether a concept can be shown: two letters say little. */
    public boolean isShowable(int concept) {
        return surface(concept).length() >= SHORTEST;
    }

    /** The commonest form in which a concept was written; of equally common ones the first by the alphabet. */
    public String surface(int concept) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> form : surfaces.get(concept).entrySet()) {
            if (form.getValue() > most) {
                most = form.getValue();
                best = form.getKey();
            }
        }
        return best;
    }
}
