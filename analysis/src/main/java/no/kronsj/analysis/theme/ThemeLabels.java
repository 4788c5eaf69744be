package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Words that tell a theme from the others: class-based TF-IDF, tf·ln(1 + average words per theme / frequency), shown in the
 * commonest form in which they were written (metrics.md G7).
 */
final class ThemeLabels {
    private static final int WORDS = 4;

    private final ReadPassages read;
    private final IntPredicate usable;
    private final Map<Integer, Integer> frequencies = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    private final Map<String, Map<Integer, Set<String>>> groups = new HashMap<>();

    /**
     * @param members by theme, the places of its passages
     * @param usable  concepts that separate anything
     */
    ThemeLabels(ReadPassages read, Map<String, int[]> members, IntPredicate usable) {
        this.read = read;
        this.usable = usable;
        members.forEach((theme, places) -> {
            Map<Integer, Integer> words = new HashMap<>();
            Map<Integer, Set<String>> users = new HashMap<>();
            for (int place : places) {
                count(place, words, users);
            }
            counts.put(theme, words);
            groups.put(theme, users);
        });
    }

    /** The label of a theme; "" where it has no words. */
    String of(String theme) {
        List<Integer> strongest = strongest(theme, Integer.MAX_VALUE);
        List<Integer> words = new ArrayList<>(
                strongest.stream().filter(word -> isShared(theme, word)).limit(WORDS).toList());
        // A theme of few words takes what only one group wrote, after what several did.
        strongest.stream().filter(word -> !words.contains(word)).limit(WORDS - words.size()).forEach(words::add);
        return String.join("; ", words.stream().map(read.vocabulary()::surface).toList());
    }

    /** The concepts that tell it from the others, the strongest first. */
    List<Integer> strongest(String theme, int most) {
        Map<Integer, Integer> here = counts.getOrDefault(theme, Map.of());
        double average = frequencies.values().stream().mapToInt(Integer::intValue).sum() / (double) counts.size();
        Comparator<Integer> strongest = Comparator.comparingDouble((Integer word) -> -here.getOrDefault(word, 0)
                * Math.log(1 + average / frequencies.getOrDefault(word, 1)));
        return here.keySet().stream().filter(read.vocabulary()::isShowable)
                .sorted(strongest.thenComparing(read.vocabulary()::surface).thenComparing(Comparator.naturalOrder()))
                .limit(most).toList();
    }

    private void count(int place, Map<Integer, Integer> words, Map<Integer, Set<String>> users) {
        String group = read.passages().get(place).group();
        for (int concept : read.terms().get(place)) {
            if (usable.test(concept)) {
                words.merge(concept, 1, Integer::sum);
                frequencies.merge(concept, 1, Integer::sum);
                users.computeIfAbsent(concept, word -> new HashSet<>()).add(group);
            }
        }
    }

    /** Whether at least two groups use the word in this theme; without known groups, always. */
    private boolean isShared(String theme, int word) {
        Set<String> users = groups.getOrDefault(theme, Map.of()).getOrDefault(word, Set.of());
        return users.size() > 1 || users.contains("");
    }
}
