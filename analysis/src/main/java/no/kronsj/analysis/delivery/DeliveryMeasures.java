package no.kronsj.analysis.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.Workshop;

/**
 * How many groups have handed in each text that is foreseen, and for each group how many texts of it there are: 0 is a
 * missing text, since the list of groups comes from the register. Texts are work products of groups, so all rows are public.
 */
public final class DeliveryMeasures {
    private static final String MEASURE = "documents_delivered";
    private final Map<ForeseenText, Map<String, Long>> delivered = new TreeMap<>();
    private final TreeSet<String> groups;

    private DeliveryMeasures(SmallTables tables, Frame frame) {
        groups = new TreeSet<>(frame.groups().keySet());
        boolean registered = !groups.isEmpty();
        for (Row row : tables.documents()) {
            String group = row.getString("group_id");
            if (!group.isEmpty() && !registered) {
                groups.add(group);
            }
            delivered.computeIfAbsent(new ForeseenText(row.getString("kind"), row.getString("revision")),
                    text -> new TreeMap<>()).merge(group, 1L, Long::sum);
        }
    }

    /** For each text a row in all, and one for each group. */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables, Frame frame) {
        var measures = new DeliveryMeasures(tables, frame);
        var rows = new ArrayList<MeasureRow>();
        if (!measures.groups.isEmpty()) {
            ForeseenText.all(plan, measures.delivered.keySet()).forEach(text -> measures.add(text, rows));
        }
        return rows;
    }

    private void add(ForeseenText text, List<MeasureRow> rows) {
        Map<String, Long> texts = delivered.getOrDefault(text, Map.of());
        long with = groups.stream().filter(texts::containsKey).count();
        rows.add(MeasureRow.of(new MeasureKey(MEASURE, "I1", "text", text.subject(), ""), with, Unit.COUNT,
                groups.size()).frame((long) groups.size()));
        for (String group : groups) {
            long count = texts.getOrDefault(group, 0L);
            rows.add(MeasureRow.of(
                    new MeasureKey(MEASURE, "I1", "text_group", text.subject() + "@" + group, ""), count,
                    Unit.COUNT, count));
        }
    }
}
