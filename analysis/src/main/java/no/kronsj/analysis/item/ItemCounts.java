package no.kronsj.analysis.item;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

/** The answers to every scaled item, in all and by group. */
public final class ItemCounts {
    private static final String ALL = "*";

    private final SortedMap<ItemKey, SortedMap<String, AnswerCounts>> counts = new TreeMap<>();

    private ItemCounts() {}

    /** Counts the answers of the plan's scaled items. */
    public static ItemCounts of(Workshop plan, SmallTables tables) {
        var all = new ItemCounts();
        plan.instruments().forEach((id, instrument) -> instrument.items().values()
                .forEach(item -> item.findScale()
                        .ifPresent(scale -> all.count(id, instrument, item, scale, tables.answers()))));
        return all;
    }

    private void count(String id, Instrument instrument, Item item, AnswerScale scale, Table answers) {
        var key = new ItemKey(id, item.wave().isEmpty() ? instrument.wave() : item.wave(), item.item());
        Table mine = answers.where(t -> t.stringColumn("instrument").isEqualTo(key.instrument())
                .and(t.stringColumn("wave").isEqualTo(key.wave())).and(t.stringColumn("item").isEqualTo(key.item())));
        var groups = new TreeMap<String, AnswerCounts>();
        groups.put(ALL, new AnswerCounts(scale, new int[scale.positions()], 0, 0));
        for (Row row : mine) {
            groups.computeIfAbsent(row.getString("group_id"),
                    group -> new AnswerCounts(scale, new int[scale.positions()], 0, 0));
            groups.replaceAll((group, before) -> group.equals(ALL) || group.equals(row.getString("group_id"))
                    ? plus(before, row)
                    : before);
        }
        counts.put(key, groups);
    }

    private static AnswerCounts plus(AnswerCounts before, Row row) {
        int people = Math.toIntExact(row.getLong("answers"));
        int[] byPosition = before.byPosition().clone();
        if (!row.isMissing("score")) {
            byPosition[row.getInt("score") - 1] += people;
        }
        String state = row.getString("state");
        return new AnswerCounts(before.scale(), byPosition, before.skipped() + (state.equals("skipped") ? people : 0),
                before.saw() + (state.equals("not-shown") ? 0 : people));
    }

    /** Every item with its counts in all. */
    public SortedMap<ItemKey, AnswerCounts> items() {
        var items = new TreeMap<ItemKey, AnswerCounts>();
        counts.forEach((key, groups) -> {
            AnswerCounts all = groups.get(ALL);
            if (all != null) {
                items.put(key, all);
            }
        });
        return items;
    }

    /** An item's counts by group; answers of nobody's group are left out. */
    public Map<String, AnswerCounts> groups(ItemKey key) {
        var groups = new TreeMap<>(counts.getOrDefault(key, new TreeMap<>()));
        groups.remove(ALL);
        groups.remove("");
        return groups;
    }

    /** The counts of an item of the plan. */
    public Optional<AnswerCounts> find(ItemRef ref, Item item) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().instrument().equals(ref.instrument())
                        && entry.getKey().item().equals(item.item())
                        && (item.wave().isEmpty() || entry.getKey().wave().equals(item.wave())))
                .map(entry -> entry.getValue().get(ALL)).filter(found -> found != null).findFirst();
    }
}
