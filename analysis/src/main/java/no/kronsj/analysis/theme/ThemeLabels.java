package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import no.kronsj.analysis.text.PassageTerms.Term;

/**
 * Words that tell a theme from the others: class-based TF-IDF, tf·ln(1 + average words per theme / frequency), shown in the
 * commonest form in which they were written (metrics.md G7).
 */
final class ThemeLabels {
    private static final int WORDS = 4;
    private static final int SHORTEST = 3;

    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Map<String, Integer>> surfaces = new HashMap<>();
    private final List<Map<String, Set<String>>> groups = new ArrayList<>();
    private final double averageWords;

    /**
     * @param terms    of each passage
     * @param theme    of each passage
     * @param groupsOf each passage's group, or ""
     */
    ThemeLabels(List<List<Term>> terms, int[] theme, List<String> groupsOf, int k) {
        for (int c = 0; c < k; c++) {
            counts.add(new TreeMap<>());
            groups.add(new HashMap<>());
        }
        for (int i = 0; i < theme.length; i++) {
            count(terms.get(i), theme[i], groupsOf.get(i));
        }
        averageWords = frequencies.values().stream().mapToInt(Integer::intValue).sum() / (double) k;
    }

    /** The label of a theme; "" where it has no words. */
    String of(int theme) {
        Map<String, Integer> here = counts.get(theme);
        Comparator<String> strongest = Comparator
                .comparingDouble((String word) -> -score(word, here.getOrDefault(word, 0)))
                .thenComparing(Comparator.naturalOrder());
        List<String> words = new ArrayList<>(here.keySet().stream().filter(word -> isShared(theme, word))
                .sorted(strongest).limit(WORDS).toList());
        // A theme of few words takes what only one group wrote, after what several did.
        here.keySet().stream().filter(word -> !words.contains(word)).sorted(strongest)
                .limit(WORDS - words.size()).forEach(words::add);
        return String.join("; ", words.stream().map(this::surface).toList());
    }

    private void count(List<Term> terms, int theme, String group) {
        for (Term term : terms) {
            if (term.surface().length() >= SHORTEST) {
                counts.get(theme).merge(term.concept(), 1, Integer::sum);
                frequencies.merge(term.concept(), 1, Integer::sum);
                surfaces.computeIfAbsent(term.concept(), word -> new TreeMap<>()).merge(term.surface(), 1,
                        Integer::sum);
                groups.get(theme).computeIfAbsent(term.concept(), word -> new HashSet<>()).add(group);
            }
        }
    }

    private double score(String word, int count) {
        return count * Math.log(1 + averageWords / frequencies.getOrDefault(word, 1));
    }

    /** Whether at least two groups use the word in this theme; without known groups, always. */
    private boolean isShared(int theme, String word) {
        Set<String> users = groups.get(theme).getOrDefault(word, Set.of());
        return users.size() > 1 || users.contains("");
    }

    private String surface(String concept) {
        return surfaces.getOrDefault(concept, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<String, Integer>comparingByKey()
                                .reversed()))
                .map(Map.Entry::getKey).orElse(concept);
    }
}
