package no.kronsj.analysis.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.ingest.workshop.Disposition;
import no.kronsj.ingest.workshop.Word;

/**
 * How many were asked to answer each instrument, and how many of those did (A1). Where the plan does not say whom it asked,
 * that is everyone on the frame; whoever answered without being asked is in neither number.
 */
public final class Invited {
    private static final String NO_GROUP = "";

    private final Frame frame;
    private final Map<Cell, Integer> respondents = new HashMap<>();
    private final Map<Cell, Map<Disposition, Integer>> dispositions = new HashMap<>();

    /** People of one group and instrument. */
    private record Cell(String instrument, String group) {}

    private Invited(Frame frame) {
        this.frame = frame;
    }

    /** The people who were asked, as the register gives them. */
    public static Invited of(SmallTables tables, Frame frame) {
        var invited = new Invited(frame);
        for (Row row : tables.respondents()) {
            invited.respondents.merge(cell(row), Math.toIntExact(row.getLong("respondents")), Integer::sum);
        }
        for (Row row : tables.invitations()) {
            invited.dispositions.computeIfAbsent(cell(row), cell -> new HashMap<>())
                    .merge(disposition(row.getString("disposition")), Math.toIntExact(row.getLong("people")),
                            Integer::sum);
        }
        return invited;
    }

    private static Cell cell(Row row) {
        return new Cell(row.getString("instrument"), row.getString("group_id"));
    }

    private static Disposition disposition(String word) {
        return Word.find(word, Disposition.class)
                .orElseThrow(() -> new IllegalStateException("no disposition " + word));
    }

    /** How many were asked; empty where the frame is unknown. */
    public OptionalInt people(String instrument) {
        boolean named = dispositions.keySet().stream().anyMatch(cell -> cell.instrument.equals(instrument));
        return named ? OptionalInt.of(count(instrument, Disposition::invited)) : frame.people();
    }

    /** How many of a group were asked. */
    public OptionalInt people(String instrument, String group) {
        Map<Disposition, Integer> known = dispositions.get(new Cell(instrument, group));
        return known == null ? frame.people(group) : OptionalInt.of(count(known, Disposition::invited));
    }

    /** How many of those who were asked answered. */
    public int respondents(String instrument) {
        return responded(instrument) - count(instrument, Disposition.UNINVITED::equals);
    }

    /** How many of a group's answered, of those who were asked. */
    public int respondents(String instrument, String group) {
        var cell = new Cell(instrument, group);
        return respondents.getOrDefault(cell, 0)
                - count(dispositions.getOrDefault(cell, Map.of()), Disposition.UNINVITED::equals);
    }

    /** How many answered, asked or not. */
    public int responded(String instrument) {
        return respondents.entrySet().stream().filter(entry -> entry.getKey().instrument.equals(instrument))
                .mapToInt(Map.Entry::getValue).sum();
    }

    /** How many were not asked and did not answer. */
    public int notInvited(String instrument) {
        return count(instrument, Disposition.NOT_INVITED::equals);
    }

    /** Whether at least one respondent is known to belong to a group. */
    public boolean knowsGroups(String instrument) {
        return responded(instrument) > respondents.getOrDefault(new Cell(instrument, NO_GROUP), 0);
    }

    private int count(String instrument, Predicate<Disposition> wanted) {
        return dispositions.entrySet().stream().filter(entry -> entry.getKey().instrument.equals(instrument))
                .mapToInt(entry -> count(entry.getValue(), wanted)).sum();
    }

    private static int count(Map<Disposition, Integer> counts, Predicate<Disposition> wanted) {
        return counts.entrySet().stream().filter(entry -> wanted.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
    }
}
