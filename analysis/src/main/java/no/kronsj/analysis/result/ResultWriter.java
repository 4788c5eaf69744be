package no.kronsj.analysis.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import static no.kronsj.analysis.result.Cells.flag;
import static no.kronsj.analysis.result.Cells.maybe;

/** Writes one complete set of result tables into a folder. */
public final class ResultWriter {
    private ResultWriter() {}

    /** Every table of {@link ResultTable}, in a folder that exists. */
    public static void write(Path folder, Results results) {
        ProposalFiles.write(folder, results.proposals());
        PictureFiles.write(folder, results.pictures());
        Csv.write(folder, ResultTable.MEASURES, results.measures().stream().map(ResultWriter::cells).toList());
        Csv.write(folder, ResultTable.GOALS, results.goals().stream().map(ResultWriter::cells).toList());
        Csv.write(folder, ResultTable.SOURCES, results.sources().stream().map(row -> List.of(row.file(), row.sha256(),
                row.kind(), row.format(), row.signature(), row.encoding(), "" + row.rowsIn(), "" + row.kept(),
                "" + row.setAside(), row.arrival(), row.message())).toList());
        Csv.write(folder, ResultTable.ISSUES,
                results.issues().stream().map(row -> List.of(row.kind(), row.cost(), row.file(),
                        "" + row.row(), row.column(), row.found(), row.expected(), row.remedy())).toList());
        TextTablesOnDisk.write(folder, results);
        Csv.write(folder, ResultTable.GROUPS, results.groups().stream().map(row -> List.of(row.group(), row.title(),
                "" + row.members(), "" + row.documents(), "" + row.passages(), maybe(row.present()))).toList());
        Csv.write(folder, ResultTable.TIES, results.ties().stream().map(row -> List.of(row.personA(), row.personB(),
                row.layer(), row.use(), flag(row.knownBefore()), "" + row.minutes(), "" + row.encounters())).toList());
        Csv.write(folder, ResultTable.TIE_COUNTS,
                results.tieCounts().stream().map(row -> List.of(row.layer(), row.use(),
                        row.attribute(), row.valueA(), row.valueB(), maybe(row.ties()), row.status().name(),
                        maybe(row.peopleA()), maybe(row.peopleB()))).toList());
        Csv.write(folder, ResultTable.MISSING, results.missing().stream().map(ResultWriter::cells).toList());
        Csv.write(folder, ResultTable.ANSWER_CHANGES, results.answerChanges().stream().map(row -> List.of(
                row.instrument(), row.item(), row.wave(), row.respondent(), row.what(), row.stateBefore(),
                maybe(row.scoreBefore()), row.stateAfter(), maybe(row.scoreAfter()))).toList());
        Csv.write(folder, ResultTable.REPLACEMENTS, results.replacements().stream().map(row -> List.of(row.file(),
                row.earlierSha256(), row.sha256(), row.replacedAt())).toList());
        Csv.write(folder, ResultTable.PLAN_CHANGES, results.planChanges().stream().map(row -> List.of(row.time(),
                row.goal(), row.what(), row.before(), row.after())).toList());
        Csv.write(folder, ResultTable.PLAN_PARTS, results.planParts().stream()
                .map(row -> List.of(row.goal(), row.part().word(), row.id(), row.text())).toList());
        Csv.write(folder, ResultTable.MASKED, results.masks().stream().map(row -> List.of(row.mask(), row.place(),
                row.kind(), row.replaced(), row.around(), "" + row.times(), Cells.flag(row.shown()))).toList());
        Csv.write(folder, ResultTable.LED_GROUPS,
                results.ledGroups().stream().map(row -> List.of(row.group(), "" + row.until())).toList());
    }

    private static List<String> cells(MissingRow row) {
        var cells = new ArrayList<>(List.of(row.instrument(), row.item(), row.wave(), maybe(row.frame())));
        MissingRow.Counts people = row.people();
        cells.addAll(people == null
                ? Collections.nCopies(8, "")
                : List.of("" + people.answered(), "" + people.notInvited(), maybe(people.notResponded()),
                        "" + people.notShown(), "" + people.skipped(), "" + people.dontKnow(),
                        "" + people.notApplicable(), "" + people.unreadable()));
        cells.add(row.status().name());
        return cells;
    }

    /** The cells of a figure as they are written. */
    public static List<String> cells(MeasureRow row) {
        var cells = new ArrayList<String>();
        MeasureKey key = row.key();
        cells.addAll(List.of(key.measure(), key.section(), key.scope(), key.subject(), key.wave()));
        cells.addAll(List.of(maybe(row.value()), row.unit().word(), maybe(row.n()), maybe(row.frame())));
        Interval interval = row.interval();
        cells.addAll(limits(interval));
        cells.addAll(interval == null ? List.of("", "") : List.of("0.95", interval.method()));
        cells.addAll(limits(row.bounds()));
        cells.addAll(List.of(maybe(row.p()), row.pMethod(), row.status().name(), Notes.cell(row.notes()),
                maybe(row.seed()), maybe(row.draws())));
        return cells;
    }

    /** The cells of a goal as they are written. */
    public static List<String> cells(GoalRow row) {
        var cells = new ArrayList<String>();
        cells.addAll(List.of(row.goal(), row.title(), row.verdict().word(), maybe(row.level()), maybe(row.value()),
                row.unit().word()));
        cells.addAll(limits(row.interval()));
        cells.addAll(limits(row.bounds()));
        Tipping tipping = row.tipping();
        cells.addAll(List.of(maybe(row.threshold()), word(tipping.reach()), maybe(tipping.share()),
                maybe(tipping.silent()), maybe(tipping.needed()), maybe(tipping.spare()), maybe(row.n()),
                maybe(row.frame()), row.status().name(), Notes.cell(row.notes())));
        return cells;
    }

    private static String word(Tipping.Reach reach) {
        return reach.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> limits(@Nullable Interval interval) {
        return interval == null ? List.of("", "") : List.of("" + interval.lo(), "" + interval.hi());
    }
}
