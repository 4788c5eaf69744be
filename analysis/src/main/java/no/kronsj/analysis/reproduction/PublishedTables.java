package no.kronsj.analysis.reproduction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultWriter;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Workshop;

/** The tables of a package and the plan that they were made by, with the place of every figure. */
final class PublishedTables {
    private static final String FRAME_TOO_SMALL = "FRAME-TOO-SMALL";
    private static final Set<String> NAMES = Set.of("measure", "scope", "subject", "wave");

    private final Workshop plan;
    private final Results results;
    private final Map<MeasureKey, Integer> places = new HashMap<>();

    private PublishedTables(Workshop plan, Results results) {
        this.plan = plan;
        this.results = results;
        for (int i = 0; i < results.measures().size(); i++) {
            places.put(name(results.measures().get(i).key()), i);
        }
    }

    static PublishedTables read(Workshop plan, Path folder) {
        return new PublishedTables(plan, ResultReader.read(folder));
    }

    private static MeasureKey name(MeasureKey key) {
        return new MeasureKey(key.measure(), "", key.scope(), key.subject(), key.wave());
    }

    Workshop plan() {
        return plan;
    }

    Results results() {
        return results;
    }

    /** A figure, hidden or not. */
    Optional<MeasureRow> find(String measure, String scope, String subject, String wave) {
        return Optional.ofNullable(places.get(new MeasureKey(measure, "", scope, subject, wave)))
                .map(results.measures()::get);
    }

    /** All figures of a measure. */
    List<MeasureRow> all(String measure) {
        return results.measures().stream().filter(row -> row.key().measure().equals(measure)).toList();
    }

    /** How many people a figure is of, as it says; empty where it does not. */
    static OptionalInt people(MeasureRow row) {
        Long frame = row.frame();
        if (row.notes().contains(FRAME_TOO_SMALL)) {
            return OptionalInt.of(0);
        }
        return frame == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(frame));
    }

    /** Everything that a figure says about itself but what is in these columns. */
    List<ExpectedCell> whole(MeasureRow recomputed, Set<String> but) {
        var columns = new HashSet<>(ResultTable.MEASURES.columns());
        columns.removeAll(but);
        return only(recomputed, columns);
    }

    /** What a figure says in these columns. */
    List<ExpectedCell> only(MeasureRow recomputed, Set<String> columns) {
        Integer place = places.get(name(recomputed.key()));
        if (place == null) {
            return List.of(new ExpectedCell(ResultTable.MEASURES, ExpectedCell.ABSENT, "measure",
                    recomputed.key().toString()));
        }
        return results.measures().get(place).status() == Status.SUPPRESSED
                ? List.of()
                : cells(ResultTable.MEASURES, place, ResultWriter.cells(recomputed), columns);
    }

    /** What a goal says but in these columns. */
    List<ExpectedCell> whole(GoalRow recomputed, Set<String> but) {
        for (int i = 0; i < results.goals().size(); i++) {
            GoalRow published = results.goals().get(i);
            if (published.goal().equals(recomputed.goal())) {
                var columns = new HashSet<>(ResultTable.GOALS.columns());
                columns.removeAll(but);
                return published.status() == Status.SUPPRESSED
                        ? List.of()
                        : cells(ResultTable.GOALS, i, ResultWriter.cells(recomputed), columns);
            }
        }
        return List.of(new ExpectedCell(ResultTable.GOALS, ExpectedCell.ABSENT, "goal", recomputed.goal()));
    }

    private static List<ExpectedCell> cells(ResultTable table, int row, List<String> values, Set<String> columns) {
        var cells = new ArrayList<ExpectedCell>();
        for (int i = 0; i < values.size(); i++) {
            String column = table.columns().get(i);
            if (columns.contains(column) && !(table == ResultTable.MEASURES && NAMES.contains(column))) {
                cells.add(new ExpectedCell(table, row, column, values.get(i)));
            }
        }
        return cells;
    }
}
