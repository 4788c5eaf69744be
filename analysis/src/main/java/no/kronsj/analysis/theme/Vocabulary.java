package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import no.kronsj.analysis.text.EverydayWords;
import no.kronsj.analysis.text.PassageTerms.Term;

/** Numbers for concepts, in the order in which they are first seen, and how each was written. */
public final class Vocabulary {
    private static final int SHORTEST = 3;

    private final EverydayWords everyday = new EverydayWords();
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

    /** Whether a concept can stand for what a text is about: two letters say little, and so do words of all days. */
    public boolean isShowable(int concept) {
        String surface = surface(concept);
        return surface.length() >= SHORTEST && !everyday.contains(surface);
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
