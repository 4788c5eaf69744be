package no.kronsj.analysis.result;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** One set of tables in which every cell of text is as unpleasant as a cell can be. */
final class HostileTables {
    static final List<String> CELLS = List.of("plain", "a,b", "she said \"no\"", "two\nlines", "old\r\nlines", "a;b",
            "æøå ÆØÅ ß 👩‍🌾", "=cmd|' /C calc'!A0", "@SUM(A1)", "-1+1", "+", "'=1", "''=1", "'-1+1", "'-5", "'quoted'",
            "-5", "\r=1", " blank ends ", "\ttab", "\"", "\"\"", ",",
            "\n",
            "NULL", "#no comment", "");

    private HostileTables() {}

    static Results results() {
        List<MeasureRow> measures = IntStream.range(0, CELLS.size()).mapToObj(HostileTables::measure).toList();
        return new Results(measures, CELLS.stream().map(HostileTables::goal).toList(),
                CELLS.stream().map(c -> new SourceRow(c, c, c, c, c, c, 3, 2, 1, c, c)).toList(),
                CELLS.stream().map(c -> new IssueRow(c, c, c, 7, c, c, c, c)).toList(),
                CELLS.stream()
                        .map(c -> new ThemeRow(c, c, c, 4, 2, List.of("nb", "nn"), c.isEmpty() ? null : 0.1 + 0.2, c,
                                null, c, c))
                        .toList(),
                CELLS.stream()
                        .map(c -> new PassageRow(c, c, c, c, c, c, c, c, c.isEmpty() ? null : 1e-17, null, true, false,
                                0, 9))
                        .toList(),
                CELLS.stream().map(c -> new ThemeSimilarityRow(c, c, 1.0 / 3, true)).toList(),
                CELLS.stream().map(c -> new GroupRow(c, c, 5, 2, 20, 4)).toList(),
                CELLS.stream().map(c -> new TieRow(c, c, c, c, false, 20, 1)).toList(),
                CELLS.stream().map(c -> new TieCountRow(c, c, c, c, c, c.isEmpty() ? null : 3L,
                        c.isEmpty() ? Status.SUPPRESSED : Status.OK, 7L, null)).toList(),
                CELLS.stream().map(HostileTables::missing).toList(),
                CELLS.stream().map(c -> new AnswerChangeRow(c, c, c, c, c, c, c.isEmpty() ? null : 4, c, null))
                        .toList(),
                CELLS.stream().map(c -> new ReplacementRow(c, c, c, c)).toList(),
                CELLS.stream().map(c -> new PlanChangeRow(c, c, c, c, c)).toList()).proposing(proposals())
                .saying(texts())
                .planning(CELLS.stream().map(c -> new PlanPartRow(c, PlanPartRow.Part.WORDING, c, c)).toList())
                .masking(CELLS.stream().map(c -> new MaskRow(c, c, c, c, c, 2, c.isEmpty())).toList())
                .leading(CELLS.stream().map(c -> new LedGroupRow(c, LocalDate.of(2024, 2, 29))).toList());
    }

    private static ProposalTables proposals() {
        var stretches = new Stretches(List.of(new Stretches.Stretch(1, 4), new Stretches.Stretch(9, 12)));
        return new ProposalTables(
                CELLS.stream().map(c -> new RevisionRow(c, c, 3, c, new Place(c, 0, 7), stretches, Place.NOWHERE,
                        new Stretches(List.of()), c.isEmpty() ? null : 2.0 / 3)).toList(),
                CELLS.stream().map(c -> new UptakeRow(c, c, c, c, true, new Place(c, 3, 9))).toList(),
                CELLS.stream().map(c -> new LinkRow(c, c, c, c, c)).toList(),
                CELLS.stream().map(c -> new StepRow(c, c, c, new Place(c, 0, 5), c, c, c,
                        new StepRow.Time(c, null, c.isEmpty() ? null : c, true), c, c, c, c, false)).toList(),
                CELLS.stream().map(c -> new CoverageRow(c, c, c, c, c, List.of("a/b/1", "a/b/2"))).toList());
    }

    private static TextTables texts() {
        return new TextTables(CELLS.stream().map(c -> new ThemePlaceRow(c, c, c, 1.0 / 3, 0.5, c)).toList(),
                CELLS.stream().map(c -> new ConceptRow(c, c, List.of("g01", "g02"), 4)).toList(),
                CELLS.stream()
                        .map(c -> new KeynessRow(c, c, c, 3, 2, 2, c.isEmpty() ? null : 0.25, 1.5, 2.5, 2.75, 1.25,
                                0.0125, 0.05))
                        .toList(),
                CELLS.stream().map(c -> new CodeRow(c, c, c, c, 3)).toList(),
                CELLS.stream().map(c -> new CodingRow(c, c, c)).toList());
    }

    private static MissingRow missing(String cell) {
        var row = new MissingRow(cell, cell, cell, 40L, new MissingRow.Counts(20, 1, 9L, 2, 3, 4, 1, 0), Status.OK);
        var unknownFrame = new MissingRow(cell, cell, cell, null, new MissingRow.Counts(1, 0, null, 0, 0, 0, 0, 0),
                Status.OK);
        return cell.isEmpty() ? row.hidden() : cell.equals("plain") ? unknownFrame : row;
    }

    private static MeasureRow measure(int i) {
        String cell = CELLS.get(i);
        var key = new MeasureKey(cell, cell, cell, cell, cell);
        return switch (i % 3) {
            case 0 -> MeasureRow.of(key, -1.0 / 3, Unit.SHARE, 30).frame(40L).interval(new Interval(0.1, 0.7, cell))
                    .bounds(new Interval(-0.0, 4.9e-324, "")).p(1e-300, cell).drawn(Long.MIN_VALUE, 9_999)
                    .notes("UNPAIRED", "5 of 12, \"unchanged\"\nin all");
            case 1 -> MeasureRow.without(key, Unit.T, Status.NO_DATA, "no = answers").n(0);
            default -> MeasureRow.without(key, Unit.POINTS, Status.SUPPRESSED);
        };
    }

    private static GoalRow goal(String cell) {
        return cell.isEmpty()
                ? new GoalRow(cell, cell, Verdict.SUPPRESSED, null, null, Unit.SHARE, null, null, 0.6,
                        Tipping.none(Tipping.Reach.NO_FIGURE), null, null,
                        Status.SUPPRESSED, List.of())
                : new GoalRow(cell, cell, Verdict.MET_ROBUST, -2, 0.7, Unit.SHARE, new Interval(0.6, 0.8, ""),
                        new Interval(0.5, 0.9, ""), 0.6,
                        new Tipping(Tipping.Reach.MET_REGARDLESS, -0.5, 10L, 0L, 10L), 30L, 40L, Status.OK,
                        List.of("a", "b, c"));
    }
}
