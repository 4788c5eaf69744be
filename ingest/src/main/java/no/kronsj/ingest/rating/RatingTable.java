package no.kronsj.ingest.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table.Row;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Indicator.Rated;
import no.kronsj.ingest.workshop.Indicator.Rated.Column;

/** One table with a level per row. */
final class RatingTable {
    private static final Pattern LEVEL = Pattern.compile("[+-]?[0-2]");

    private final Rated levels;
    private final Raters raters;
    private final Subjects subjects;
    private final Set<String> ratedGoals;
    private final FileLedger ledger;
    private final Consumer<Record> out;
    private final HeadedTable table;
    private final Map<List<String>, List<Scored>> byRater = new LinkedHashMap<>();

    /** A row that could be read. */
    private record Scored(int row, Rating rating) {}

    RatingTable(Rated levels, Raters raters, Subjects subjects, Set<String> ratedGoals, FileLedger ledger,
            Consumer<Record> out) {
        this.levels = levels;
        this.raters = raters;
        this.subjects = subjects;
        this.ratedGoals = ratedGoals;
        this.ledger = ledger;
        this.out = out;
        this.table = HeadedTable.of(ledger);
    }

    void read() {
        if (HeadedTable.isOne(ledger, "a table of levels") && headings()) {
            table.rows().stream().filter(this::ofThisGoal).forEach(this::read);
            byRater.values().forEach(this::keep);
        }
    }

    /** Without rater or level nothing can be told; goal and subject may be missing where the plan does not name them. */
    private boolean headings() {
        boolean complete = true;
        for (Column column : Column.values()) {
            boolean needed = column == Column.RATER || column == Column.LEVEL;
            if (table.findColumn(heading(column)).isEmpty() && (needed || levels.columns().containsKey(column))) {
                ledger.note(IssueKind.HEADING_MISSING, 0, heading(column), "no such heading",
                        "the heading of %s, under columns:".formatted(column.word()));
                complete &= !needed;
            }
        }
        return complete;
    }

    private boolean ofThisGoal(Row row) {
        String goal = CellText.tidy(cell(row, Column.GOAL));
        if (table.findColumn(heading(Column.GOAL)).isEmpty() || goal.equals(levels.goal())) {
            return true;
        }
        if (!ratedGoals.contains(goal)) {
            note(IssueKind.RATING_OF_NO_GOAL, row, Column.GOAL, "another goal",
                    "a goal with an indicator that is rated");
        }
        return false;
    }

    private void read(Row row) {
        String subject = CellText.tidy(cell(row, Column.SUBJECT));
        Optional<String> rater = raters.find(cell(row, Column.RATER));
        OptionalInt level = level(cell(row, Column.LEVEL));
        if (level.isEmpty()) {
            note(IssueKind.RATING_OUTSIDE_LEVELS, row, Column.LEVEL, "no level", "a level: -2, -1, 0, 1 or 2");
        } else if (rater.isEmpty()) {
            note(IssueKind.RATER_UNKNOWN, row, Column.RATER, "another rater or none", "a rater of the goal");
        } else if (!subjects.contains(subject)) {
            note(IssueKind.RATING_SUBJECT_UNKNOWN, row, Column.SUBJECT, "something else",
                    "a group, a document or a passage");
        } else {
            byRater.computeIfAbsent(List.of(subject, rater.get()), first -> new ArrayList<>()).add(new Scored(
                    row.number(), new Rating(levels.goal(), levels.file().pattern(), subject, rater.get(),
                            level.getAsInt())));
        }
    }

    /** The same level twice is one; of two different ones nobody knows which is meant, whatever the order of the rows. */
    private void keep(List<Scored> scored) {
        boolean one = scored.stream().map(Scored::rating).distinct().count() == 1;
        for (int i = 0; i < scored.size(); i++) {
            if (one && i == 0) {
                out.accept(scored.getFirst().rating());
                ledger.keep(scored.getFirst().row());
            } else {
                ledger.note(IssueKind.RATING_TWICE, scored.get(i).row(), heading(Column.RATER),
                        one ? "the same level again" : "two different levels", "one level of each rater and subject");
            }
        }
    }

    private static OptionalInt level(String cell) {
        String text = CellText.answer(cell);
        return LEVEL.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private void note(IssueKind kind, Row row, Column column, String found, String expected) {
        ledger.note(kind, row.number(), heading(column), found, expected);
    }

    private String cell(Row row, Column column) {
        return table.cell(row, heading(column));
    }

    private String heading(Column column) {
        return levels.columns().getOrDefault(column, column.word());
    }
}
