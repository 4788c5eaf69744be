package no.kronsj.analysis.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.item.AnswerCounts;
import no.kronsj.analysis.item.ItemKey;
import no.kronsj.analysis.result.MeasureKey;

/**
 * The groups that answered an item, in the order of what they answered: sums over groups come out the same to the last
 * digit whatever the groups are called.
 *
 * @param names      of groups with the same answers in the order of letters
 * @param levels     by group, how many answered level 1, 2, … A
 * @param favourable by group, how many are in the top box
 */
record GroupCounts(List<String> names, int[][] levels, int[] favourable) {

    static GroupCounts of(Map<String, AnswerCounts> groups) {
        List<Map.Entry<String, AnswerCounts>> answered = groups.entrySet().stream()
                .filter(group -> group.getValue().answers() > 0)
                .sorted(Map.Entry.<String, AnswerCounts>comparingByValue(
                        (one, other) -> Arrays.compare(one.byPosition(), other.byPosition()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return new GroupCounts(answered.stream().map(Map.Entry::getKey).toList(),
                answered.stream().map(group -> group.getValue().byPosition()).toArray(int[][]::new),
                answered.stream().mapToInt(group -> group.getValue().favourable()).toArray());
    }

    /** What a figure of one of the groups is about. */
    MeasureKey key(ItemKey item, String measure, String section, int group) {
        return new MeasureKey(measure, section, "item_group", item.subject() + "@" + names.get(group), item.wave());
    }

    int size() {
        return names.size();
    }

    int answers(int group) {
        return Arrays.stream(levels[group]).sum();
    }

    int answers() {
        return Arrays.stream(levels).flatMapToInt(Arrays::stream).sum();
    }

    /** How many answered in each group. */
    int[] sizes() {
        return Arrays.stream(levels).mapToInt(group -> Arrays.stream(group).sum()).toArray();
    }

    /** {@code 12 groups, 66 pairs}. */
    String words() {
        return size() == 2 ? "2 groups" : "%s groups, %s pairs".formatted(size(), (long) size() * (size() - 1) / 2);
    }
}
