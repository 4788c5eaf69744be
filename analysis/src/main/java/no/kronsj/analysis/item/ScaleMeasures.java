package no.kronsj.analysis.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.CronbachAlpha;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

/** How much the items of each multi-item scale go together (B13), by those who answered all of them. */
public final class ScaleMeasures {
    private ScaleMeasures() {}

    /** A row per index of the plan; its wave is that of its items where they share one. */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables) {
        return plan.indices().entrySet().stream()
                .map(index -> alpha(new MeasureKey("cronbach_alpha", "B13", "scale", index.getKey(),
                        wave(plan, index.getValue())), index.getValue().stream().distinct().count(), tables))
                .toList();
    }

    private static MeasureRow alpha(MeasureKey key, long wanted, SmallTables tables) {
        var items = new ArrayList<CronbachAlpha.Sums>();
        var total = new CronbachAlpha.Sums(0, 0);
        long people = 0;
        for (Row row : tables.sums()) {
            if (row.getString("index").equals(key.subject())) {
                var sums = new CronbachAlpha.Sums(row.getLong("scores"), row.getLong("squares"));
                if (row.getString("item").isEmpty()) {
                    total = sums;
                    people = row.getLong("people");
                } else {
                    items.add(sums);
                }
            }
        }
        String size = "%s items".formatted(wanted);
        if (people == 0) {
            return MeasureRow.without(key, Unit.INDEX, Status.NO_DATA, size).n(0);
        }
        CronbachAlpha alpha = CronbachAlpha.ofSums(Math.toIntExact(people), items, total);
        return Figures.row(key, alpha, Unit.INDEX, people).interval(Figures.interval(alpha.limits(), "feldt")).notes(
                size,
                alpha.value().orElse(0) < 0 ? "check reverse-coded items" : "");
    }

    private static String wave(Workshop plan, List<ItemRef> items) {
        List<String> waves = items.stream().flatMap(ref -> {
            Instrument instrument = plan.instruments().get(ref.instrument());
            return instrument == null
                    ? Stream.empty()
                    : Stream.of(ItemCounts.key(instrument, plan.getItem(ref)).wave());
        }).distinct().toList();
        return waves.size() == 1 ? waves.get(0) : "";
    }
}
