package no.kronsj.analysis.participation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.Waves;
import no.kronsj.ingest.workshop.Workshop;

/** How many forms are joined with a person of the register, and how many persons answered in two waves. */
public final class LinkingMeasures {
    private static final String LINKED = "linked";
    private static final String ANONYMOUS = "anonymous";

    private final Workshop plan;
    private final Map<String, Map<String, Long>> forms = new TreeMap<>();
    private final Map<Waves, Long> people = new HashMap<>();

    private LinkingMeasures(Workshop plan, SmallTables tables) {
        this.plan = plan;
        for (Row row : tables.links()) {
            forms.computeIfAbsent(row.getString("instrument"), instrument -> new TreeMap<>())
                    .put(row.getString("link"), row.getLong("forms"));
        }
        for (Row row : tables.joint()) {
            people.put(new Waves(row.getString("earlier"), row.getString("later")), row.getLong("people"));
        }
    }

    /** A row for each instrument and for each pair of waves, the earlier wave first. */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables) {
        var measures = new LinkingMeasures(plan, tables);
        var rows = new ArrayList<MeasureRow>();
        plan.instruments().values().forEach(instrument -> rows.add(measures.ofForms(instrument)));
        List<String> waves = plan.instruments().values().stream().filter(instrument -> !instrument.anonymous())
                .map(Instrument::wave).distinct().toList();
        for (int i = 0; i < waves.size(); i++) {
            for (String later : waves.subList(i + 1, waves.size())) {
                rows.add(measures.ofWaves(new Waves(waves.get(i), later)));
            }
        }
        return rows;
    }

    private MeasureRow ofForms(Instrument instrument) {
        var key = new MeasureKey("linking_rate", "J7", "instrument", instrument.id(), "");
        Map<String, Long> links = forms.getOrDefault(instrument.id(), Map.of());
        long all = links.values().stream().mapToLong(Long::longValue).sum();
        if (instrument.anonymous()) {
            return MeasureRow.without(key, Unit.SHARE, Status.UNDEFINED, ANONYMOUS).n(all);
        }
        if (all == 0) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, "nobody filled it in").n(0);
        }
        MeasureRow row = plan.participants() instanceof Participants.Register
                ? MeasureRow.of(key, (double) links.getOrDefault(LINKED, 0L) / all, Unit.SHARE, all).frame(all)
                : MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, "no register").n(all);
        return row.notes(links.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey())
                .toArray(String[]::new));
    }

    private MeasureRow ofWaves(Waves waves) {
        var key = new MeasureKey("linking_rate", "J7", "change", plan.editionId(), waves.toString());
        long before = people(waves.before(), waves.before());
        long after = people(waves.after(), waves.after());
        long both = people(waves.before(), waves.after());
        String counts = "%s both".formatted(both);
        return before == 0
                ? MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, counts, after + " later").n(0)
                : MeasureRow.of(key, (double) both / before, Unit.SHARE, before).frame(before).notes(counts,
                        after + " later");
    }

    private long people(String earlier, String later) {
        return people.getOrDefault(new Waves(earlier, later), 0L);
    }
}
