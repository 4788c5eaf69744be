package no.kronsj.analysis.item;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;

/** The answers to every scaled item by the values of each attribute that has few of them. */
final class ClassCounts {
    private final SortedMap<ItemKey, SortedMap<String, SortedMap<String, int[]>>> classes = new TreeMap<>();

    private ClassCounts() {}

    static ClassCounts of(SmallTables tables, SortedMap<ItemKey, AnswerCounts> items) {
        var counts = new ClassCounts();
        for (Row row : tables.splits()) {
            var key = ItemKey.of(row);
            AnswerCounts ofItem = items.get(key);
            if (ofItem != null) {
                var tally = new AnswerCounts.Tally(ofItem.scale());
                tally.add(row);
                counts.classes.computeIfAbsent(key, item -> new TreeMap<>())
                        .computeIfAbsent(row.getString("attribute"), attribute -> new TreeMap<>())
                        .put(row.getString("value"), tally.counts().byPosition());
            }
        }
        return counts;
    }

    /** By attribute and value, how many answered level 1, 2, … A. */
    SortedMap<String, SortedMap<String, int[]>> of(ItemKey key) {
        return classes.getOrDefault(key, Collections.emptySortedMap());
    }
}
