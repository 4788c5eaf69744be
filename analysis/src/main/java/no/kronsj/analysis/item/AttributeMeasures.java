package no.kronsj.analysis.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.AnswerTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.DeltaFigure;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Workshop;

/** Whether people of one value of an attribute answered an item higher than people of another (B8). */
public final class AttributeMeasures {
    private final Workshop plan;
    private final ClassCounts classes;
    private final SortedMap<String, Long> values = new TreeMap<>();

    private AttributeMeasures(Workshop plan, SmallTables tables, ClassCounts classes) {
        this.plan = plan;
        this.classes = classes;
        for (Row row : tables.classes()) {
            values.put(row.getString("attribute"), row.getLong("classes"));
        }
    }

    /**
     * A row per item and pair of values that both answered, the first in the order of letters against the second; and one
     * that says so where an attribute has too many values to be compared.
     */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables, ItemCounts counts) {
        SortedMap<ItemKey, AnswerCounts> items = counts.items();
        var measures = new AttributeMeasures(plan, tables, ClassCounts.of(tables, items));
        return items.keySet().parallelStream().map(measures::ofItem).flatMap(List::stream).toList();
    }

    private List<MeasureRow> ofItem(ItemKey item) {
        var rows = new ArrayList<MeasureRow>();
        values.forEach((attribute, count) -> {
            if (count > AnswerTables.MOST_CLASSES && knows(item.instrument(), attribute)) {
                rows.add(MeasureRow.without(key(item, word(attribute)), Unit.INDEX, Status.UNDEFINED,
                        "%s classes, at most %s are compared".formatted(count, AnswerTables.MOST_CLASSES)));
            }
        });
        classes.of(item).forEach((attribute, ofValues) -> {
            List<Map.Entry<String, int[]>> answered = ofValues.entrySet().stream()
                    .filter(value -> Arrays.stream(value.getValue()).sum() > 0).toList();
            for (int i = 0; i < answered.size(); i++) {
                for (Map.Entry<String, int[]> other : answered.subList(i + 1, answered.size())) {
                    rows.add(compared(item, attribute, answered.get(i), other));
                }
            }
        });
        return rows;
    }

    private MeasureRow compared(ItemKey item, String attribute, Map.Entry<String, int[]> first,
            Map.Entry<String, int[]> second) {
        String pair = "%s=%s:%s".formatted(word(attribute), word(first.getKey()), word(second.getKey()));
        return DeltaFigure.row(key(item, pair), first.getValue(), second.getValue(), plan.privacy().minimumCell());
    }

    /** Whoever answers an anonymous form has only the attributes that the form asks for. */
    private boolean knows(String instrument, String attribute) {
        Instrument form = plan.instruments().get(instrument);
        return form != null && (!form.anonymous() || form.attributes().containsKey(attribute));
    }

    private static MeasureKey key(ItemKey item, String compared) {
        return new MeasureKey("cliffs_delta", "B8", "item", item.subject() + "@" + compared, item.wave());
    }

    /** The marks between the parts of a subject are written as in an address, so that no two pairs share one. */
    private static String word(String name) {
        return name.replace("%", "%25").replace(":", "%3A").replace("=", "%3D");
    }
}
