package no.kronsj.analysis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.DirectionOfChange;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Waves;
import no.kronsj.ingest.workshop.Workshop;

/** The direction of change of every item that was asked in two waves, earlier wave first. */
public final class ChangeMeasures {
    private ChangeMeasures() {}

    /** All rows of section B9. */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables, Frame frame) {
        List<String> order = plan.instruments().values().stream().flatMap(ChangeMeasures::waves).distinct().toList();
        var seen = new TreeSet<String>();
        var rows = new ArrayList<MeasureRow>();
        for (Row row : tables.pairs()) {
            var waves = new Waves(row.getString("earlier"), row.getString("later"));
            String item = row.getString("item");
            if (order.indexOf(waves.before()) < order.indexOf(waves.after()) && seen.add(item + "@" + waves)) {
                rows.add(direction(item, waves, PairedCounts.of(tables, item, waves), frame.people()));
            }
        }
        return rows;
    }

    private static Stream<String> waves(Instrument instrument) {
        return Stream.concat(
                instrument.items().values().stream().map(item -> item.wave()).filter(wave -> !wave.isEmpty()),
                Stream.of(instrument.wave()));
    }

    private static MeasureRow direction(String item, Waves waves, PairedCounts pairs, OptionalInt people) {
        DirectionOfChange direction = pairs.direction(people);
        var key = new MeasureKey("change_direction", "B9", "change", item, waves.toString());
        MeasureRow row = Figures.row(key, direction, Unit.INDEX, pairs.pairs())
                .interval(Figures.interval(direction.limits(), "bonett-price")).notes(pairs.words());
        if (direction.p().isPresent()) {
            row = row.p(direction.p().getAsDouble(), "sign test, exact");
        }
        if (pairs.improved() + pairs.worsened() == 0) {
            row = row.notes("no change in either direction");
        }
        return Figures.framed(row, people, pairs.pairs()).bounds(pairs.bounds(people));
    }
}
