package no.kronsj.analysis.item;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

/** The answers to every scaled item, in all and by group. */
public final class ItemCounts {
    /** One item's answers: of everybody, and of those who belong to a group. */
    private record Split(AnswerCounts.Tally all, SortedMap<String, AnswerCounts.Tally> groups) {}

    private final Workshop plan;
    private final SortedMap<ItemKey, Split> items = new TreeMap<>();

    private ItemCounts(Workshop plan) {
        this.plan = plan;
        plan.instruments().values().forEach(instrument -> instrument.items().values()
                .forEach(item -> item.findScale().ifPresent(scale -> items.put(key(instrument, item),
                        new Split(new AnswerCounts.Tally(scale), new TreeMap<>())))));
    }

    /** Counts the answers of the plan's scaled items. */
    public static ItemCounts of(Workshop plan, SmallTables tables) {
        var counts = new ItemCounts(plan);
        for (Row row : tables.answers()) {
            Split split = counts.items.get(
                    ItemKey.of(row));
            if (split != null) {
                add(split, row);
            }
        }
        return counts;
    }

    private static void add(Split split, Row row) {
        split.all().add(row);
        String group = row.getString("group_id");
        if (!group.isEmpty()) {
            split.groups().computeIfAbsent(group, first -> new AnswerCounts.Tally(split.all().scale())).add(row);
        }
    }

    /** Every item with its counts in all. */
    public SortedMap<ItemKey, AnswerCounts> items() {
        var all = new TreeMap<ItemKey, AnswerCounts>();
        items.forEach((key, split) -> all.put(key, split.all().counts()));
        return all;
    }

    /** An item's counts by group; answers of nobody's group are left out. */
    public Map<String, AnswerCounts> groups(ItemKey key) {
        Split split = items.get(key);
        var groups = new TreeMap<String, AnswerCounts>();
        if (split != null) {
            split.groups().forEach((group, tally) -> groups.put(group, tally.counts()));
        }
        return groups;
    }

    /** The counts of an item of the plan; empty where it has no scale. */
    public Optional<AnswerCounts> find(ItemRef ref) {
        Instrument instrument = plan.instruments().get(ref.instrument());
        return Optional.ofNullable(instrument).map(known -> items.get(key(known, plan.getItem(ref))))
                .map(split -> split.all().counts());
    }

    /**
     * How many answered level 1, 2, … A of an item in a wave, in whichever form; empty where nobody did. Forms that ask it
     * on another scale than the first are left out.
     */
    public Optional<int[]> ofWave(String item, String wave) {
        List<int[]> forms = items.entrySet().stream()
                .filter(entry -> entry.getKey().item().equals(item) && entry.getKey().wave().equals(wave))
                .map(entry -> entry.getValue().all().counts().byPosition())
                .filter(levels -> Arrays.stream(levels).sum() > 0).toList();
        return forms.stream().filter(levels -> levels.length == forms.get(0).length).reduce(ItemCounts::sum);
    }

    private static int[] sum(int[] some, int[] others) {
        int[] sum = new int[some.length];
        Arrays.setAll(sum, level -> some[level] + others[level]);
        return sum;
    }

    /** An item of an instrument as the tables of results name it. */
    public static ItemKey key(Instrument instrument, Item item) {
        return new ItemKey(instrument.id(), instrument.waveOf(item), item.item());
    }
}
