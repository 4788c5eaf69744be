package no.kronsj.analysis.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Reads one complete set of result tables from a folder. */
public final class ResultReader {
    private ResultReader() {}

    /** Every table of {@link ResultTable}; a missing file or another heading line is a bug, not a state. */
    public static Results read(Path folder) {
        return new Results(Csv.read(folder, ResultTable.MEASURES).stream().map(ResultReader::measure).toList(),
                Csv.read(folder, ResultTable.GOALS).stream().map(ResultReader::goal).toList(),
                Csv.read(folder, ResultTable.SOURCES).stream().map(ResultReader::source).toList(),
                Csv.read(folder, ResultTable.ISSUES).stream().map(ResultReader::issue).toList(),
                Csv.read(folder, ResultTable.THEMES).stream().map(TextTablesOnDisk::theme).toList(),
                Csv.read(folder, ResultTable.PASSAGES).stream().map(TextTablesOnDisk::passage).toList(),
                Csv.read(folder, ResultTable.THEME_SIMILARITY).stream()
                        .map(c -> new ThemeSimilarityRow(c.text(), c.text(), c.decimal(), c.flag())).toList(),
                Csv.read(folder, ResultTable.GROUPS).stream()
                        .map(c -> new GroupRow(c.text(), c.text(), c.whole(), c.whole(), c.whole(), c.maybeWhole()))
                        .toList(),
                Csv.read(folder, ResultTable.TIES).stream().map(ResultReader::tie).toList(),
                Csv.read(folder, ResultTable.TIE_COUNTS).stream().map(ResultReader::tieCount).toList(),
                Csv.read(folder, ResultTable.MISSING).stream().map(ResultReader::missing).toList(),
                Csv.read(folder, ResultTable.ANSWER_CHANGES).stream().map(ResultReader::answerChange).toList(),
                readReplacements(folder), readPlanChanges(folder)).proposing(ProposalFiles.read(folder))
                .saying(TextTablesOnDisk.read(folder)).drawing(PictureFiles.read(folder))
                .planning(readPlanParts(folder)).masking(readMasks(folder)).leading(readLedGroups(folder));
    }

    /** The cells of one table, row by row; none where the run is of a version that did not write it. */
    public static List<List<String>> cells(Path folder, ResultTable table) {
        return Files.isRegularFile(folder.resolve(table.fileName())) ? Csv.cells(folder, table) : List.of();
    }

    /** Only the figures, the goals and why people gave no answer; none where the run has none. */
    public static Results readFigures(Path folder) {
        boolean there = Files.isRegularFile(folder.resolve(ResultTable.MEASURES.fileName()));
        return new Results(
                there ? Csv.read(folder, ResultTable.MEASURES).stream().map(ResultReader::measure).toList() : List.of(),
                there ? Csv.read(folder, ResultTable.GOALS).stream().map(ResultReader::goal).toList() : List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                there ? Csv.read(folder, ResultTable.MISSING).stream().map(ResultReader::missing).toList() : List.of(),
                List.of(), List.of(), List.of());
    }

    /** Only the replaced files; none where the run is of a version that did not tell. */
    public static List<ReplacementRow> readReplacements(Path folder) {
        return Files.isRegularFile(folder.resolve(ResultTable.REPLACEMENTS.fileName()))
                ? Csv.read(folder, ResultTable.REPLACEMENTS).stream()
                        .map(c -> new ReplacementRow(c.text(), c.text(), c.text(), c.text())).toList()
                : List.of();
    }

    /** None where the run is of a version that did not tell. */
    private static List<PlanChangeRow> readPlanChanges(Path folder) {
        return Files.isRegularFile(folder.resolve(ResultTable.PLAN_CHANGES.fileName()))
                ? Csv.read(folder, ResultTable.PLAN_CHANGES).stream()
                        .map(c -> new PlanChangeRow(c.text(), c.text(), c.text(), c.text(), c.text())).toList()
                : List.of();
    }

    /** None where the run is of a version that did not tell. */
    private static List<PlanPartRow> readPlanParts(Path folder) {
        return Files.isRegularFile(folder.resolve(ResultTable.PLAN_PARTS.fileName()))
                ? Csv.read(folder, ResultTable.PLAN_PARTS).stream().map(c -> new PlanPartRow(c.text(),
                        PlanPartRow.Part.valueOf(c.text().toUpperCase(Locale.ROOT)), c.text(), c.text())).toList()
                : List.of();
    }

    /** None where the run is of a version that did not mask. */
    private static List<MaskRow> readMasks(Path folder) {
        return Files.isRegularFile(folder.resolve(ResultTable.MASKED.fileName()))
                ? Csv.read(folder, ResultTable.MASKED).stream().map(c -> new MaskRow(c.text(), c.text(), c.text(),
                        c.text(), c.text(), c.whole(), c.flag())).toList()
                : List.of();
    }

    /** None where the run is of a version that did not tell. */
    public static List<LedGroupRow> readLedGroups(Path folder) {
        return Files.isRegularFile(folder.resolve(ResultTable.LED_GROUPS.fileName()))
                ? Csv.read(folder, ResultTable.LED_GROUPS).stream()
                        .map(c -> new LedGroupRow(c.text(), LocalDate.parse(c.text()))).toList()
                : List.of();
    }

    private static AnswerChangeRow answerChange(Cells c) {
        return new AnswerChangeRow(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.maybeWhole(),
                c.text(), c.maybeWhole());
    }

    private static MeasureRow measure(Cells c) {
        var key = new MeasureKey(c.text(), c.text(), c.text(), c.text(), c.text());
        Double value = c.maybeDecimal();
        Unit unit = Unit.of(c.text());
        Long n = c.maybeNumber();
        Long frame = c.maybeNumber();
        Double lo = c.maybeDecimal();
        Double hi = c.maybeDecimal();
        c.text();
        Interval interval = interval(lo, hi, c.text());
        Interval bounds = interval(c.maybeDecimal(), c.maybeDecimal(), "");
        return new MeasureRow(key, value, unit, n, frame, interval, bounds, c.maybeDecimal(), c.text(),
                Status.valueOf(c.text()), c.notes(), c.maybeNumber(), c.maybeWhole());
    }

    private static GoalRow goal(Cells c) {
        return new GoalRow(c.text(), c.text(), Verdict.of(c.text()), c.maybeWhole(), c.maybeDecimal(),
                Unit.of(c.text()),
                interval(c.maybeDecimal(), c.maybeDecimal(), ""), interval(c.maybeDecimal(), c.maybeDecimal(), ""),
                c.maybeDecimal(), tipping(c), c.maybeNumber(), c.maybeNumber(), Status.valueOf(c.text()), c.notes());
    }

    private static Tipping tipping(Cells c) {
        return new Tipping(Tipping.Reach.valueOf(c.text().toUpperCase(Locale.ROOT)), c.maybeDecimal(),
                c.maybeNumber(), c.maybeNumber(), c.maybeNumber());
    }

    private static SourceRow source(Cells c) {
        return new SourceRow(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.number(), c.number(),
                c.number(), c.text(), c.text());
    }

    private static IssueRow issue(Cells c) {
        return new IssueRow(c.text(), c.text(), c.text(), c.whole(), c.text(), c.text(), c.text(), c.text());
    }

    private static TieRow tie(Cells c) {
        return new TieRow(c.text(), c.text(), c.text(), c.text(), c.flag(), c.number(), c.whole());
    }

    private static TieCountRow tieCount(Cells c) {
        return new TieCountRow(c.text(), c.text(), c.text(), c.text(), c.text(), c.maybeNumber(),
                Status.valueOf(c.text()), c.maybeNumber(), c.maybeNumber());
    }

    private static MissingRow missing(Cells c) {
        String instrument = c.text();
        String item = c.text();
        String wave = c.text();
        Long frame = c.maybeNumber();
        Long answered = c.maybeNumber();
        MissingRow.Counts people = answered == null ? null : people(answered, c);
        if (people == null) {
            c.skip(7);
        }
        return new MissingRow(instrument, item, wave, frame, people, Status.valueOf(c.text()));
    }

    private static MissingRow.Counts people(long answered, Cells c) {
        return new MissingRow.Counts(answered, c.number(), c.maybeNumber(), c.number(), c.number(), c.number(),
                c.number(), c.number());
    }

    private static @Nullable Interval interval(@Nullable Double lo, @Nullable Double hi, String method) {
        return lo == null || hi == null ? null : new Interval(lo, hi, method);
    }
}
