package no.kronsj.analysis.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import no.kronsj.ingest.workshop.AnswerScale;

/**
 * What of everybody's answers to one item that needs more care may be shown. The top box goes with everything else where it
 * tells; the net score where the bottom box or the middle does; and of the levels those that tell, each with the smallest
 * others of its box, until what a box leaves over is two levels and enough people.
 *
 * @param levels how many chose each level, by position
 */
record SensitiveItem(SensitiveCounts rule, AnswerScale scale, SortedMap<Integer, Long> levels) {

    private long people() {
        return count(level -> true);
    }

    private long count(IntPredicate wanted) {
        return levels.entrySet().stream().filter(level -> wanted.test(level.getKey()))
                .mapToLong(Map.Entry::getValue).sum();
    }

    boolean topTells() {
        return rule.tells(count(scale::favourable), people());
    }

    boolean netTells() {
        long people = people();
        return topTells() || rule.few(count(scale::unfavourable), people) || rule.few(count(this::middle), people);
    }

    private boolean middle(int level) {
        return !scale.favourable(level) && !scale.unfavourable(level);
    }

    /** Whether what is made of all levels, as a mean or a median, would tell of a hidden one. */
    boolean levelsTell() {
        return !hiddenLevels().isEmpty() || netTells();
    }

    /** The positions that are hidden. */
    Set<Integer> hiddenLevels() {
        if (topTells()) {
            return levels.keySet();
        }
        List<IntPredicate> boxes = netTells()
                ? List.of(scale::favourable, level -> !scale.favourable(level))
                : List.of(scale::favourable, scale::unfavourable, this::middle);
        return boxes.stream().flatMap(box -> hidden(box).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Integer> hidden(IntPredicate box) {
        var hidden = new TreeSet<Integer>();
        levels.forEach((level, count) -> {
            if (box.test(level) && rule.few(count, people())) {
                hidden.add(level);
            }
        });
        List<Integer> shown = levels.entrySet().stream()
                .filter(level -> box.test(level.getKey()) && level.getValue() > 0 && !hidden.contains(level.getKey()))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).map(Map.Entry::getKey).toList();
        for (int next = 0; next < shown.size() && !hidden.isEmpty() && tooFew(hidden); next++) {
            hidden.add(shown.get(next));
        }
        return hidden;
    }

    private boolean tooFew(Set<Integer> hidden) {
        return hidden.size() < 2 || rule.few(count(hidden::contains), people());
    }
}
