package no.kronsj.analysis.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.frame.Invited;
import no.kronsj.analysis.result.MissingRow;
import no.kronsj.analysis.result.MissingRow.Counts;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.MissingCode;
import no.kronsj.ingest.workshop.Workshop;

/** For every item of the plan, how many answered and how many did not, for each reason apart. */
public final class MissingAnswers {
    private static final String ANSWERED = "answered";
    private static final String UNREADABLE = "unreadable";

    private final Frame frame;
    private final Invited invited;
    private final Map<ItemKey, Map<String, Long>> states = new HashMap<>();

    private MissingAnswers(SmallTables tables, Frame frame) {
        this.frame = frame;
        this.invited = Invited.of(tables, frame);
        for (Row row : tables.states()) {
            var key = ItemKey.of(row);
            states.computeIfAbsent(key, item -> new HashMap<>()).put(row.getString("state"), row.getLong("answers"));
        }
    }

    /** One row per item, in the order of the plan. */
    public static List<MissingRow> rows(Workshop plan, SmallTables tables, Frame frame) {
        var missing = new MissingAnswers(tables, frame);
        var rows = new ArrayList<MissingRow>();
        for (Instrument instrument : plan.instruments().values()) {
            for (Item item : instrument.items().values()) {
                rows.add(missing.row(ItemCounts.key(instrument, item)));
            }
        }
        return rows;
    }

    /** Whoever responded and has no cell for the item was not shown it. */
    private MissingRow row(ItemKey key) {
        Map<String, Long> cells = states.getOrDefault(key, Map.of());
        int responded = invited.responded(key.instrument());
        long noCell = responded - cells.values().stream().mapToLong(Long::longValue).sum();
        OptionalInt notResponded = notResponded(key.instrument());
        var people = new Counts(cells.getOrDefault(ANSWERED, 0L), invited.notInvited(key.instrument()),
                notResponded.isPresent() ? Long.valueOf(notResponded.getAsInt()) : null,
                count(cells, MissingCode.NOT_SHOWN) + noCell, count(cells, MissingCode.SKIPPED),
                count(cells, MissingCode.DONT_KNOW), count(cells, MissingCode.NOT_APPLICABLE),
                cells.getOrDefault(UNREADABLE, 0L));
        Long everyone = notResponded.isPresent()
                ? people.notInvited() + notResponded.getAsInt() + people.respondents()
                : null;
        return new MissingRow(key.instrument(), key.item(), key.wave(), everyone, people, Status.OK);
    }

    /** A frame smaller than its answers is a mistake in the register; then nobody is left who did not respond. */
    private OptionalInt notResponded(String instrument) {
        OptionalInt asked = invited.people(instrument);
        return frame.people().isEmpty() || asked.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, asked.getAsInt() - invited.respondents(instrument)));
    }

    private static long count(Map<String, Long> cells, MissingCode code) {
        return cells.getOrDefault(code.word(), 0L);
    }
}
