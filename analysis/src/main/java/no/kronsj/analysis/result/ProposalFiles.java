package no.kronsj.analysis.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import static no.kronsj.analysis.result.Cells.flag;
import static no.kronsj.analysis.result.Cells.maybe;

/** The tables of {@link ProposalTables} on disk. */
final class ProposalFiles {
    private static final String BETWEEN = ";";

    private ProposalFiles() {}

    static void write(Path folder, ProposalTables tables) {
        Csv.write(folder, ResultTable.REVISIONS, tables.revisions().stream().map(row -> List.of(row.group(), row.kind(),
                "" + row.position(), row.what(), row.before().passage(), "" + row.before().start(),
                "" + row.before().end(), row.deleted().cell(), row.after().passage(), "" + row.after().start(),
                "" + row.after().end(), row.inserted().cell(), maybe(row.similarity()))).toList());
        Csv.write(folder, ResultTable.UPTAKE,
                tables.uptake().stream()
                        .map(row -> List.of(row.note(), row.group(), row.from(), row.word(), flag(row.takenUp()),
                                row.where().passage(), "" + row.where().start(), "" + row.where().end()))
                        .toList());
        Csv.write(folder, ResultTable.LINKS, tables.links().stream()
                .map(row -> List.of(row.kind(), row.from(), row.to(), row.author(), row.time())).toList());
        Csv.write(folder, ResultTable.STEPS, tables.steps().stream().map(ProposalFiles::cells).toList());
        Csv.write(folder, ResultTable.COVERAGE, tables.coverage().stream().map(row -> List.of(row.group(), row.set(),
                row.question(), row.level(), row.author(), String.join(BETWEEN, row.passages()))).toList());
    }

    private static List<String> cells(StepRow row) {
        return List.of(row.step(), row.group(), row.revision(), row.where().passage(), "" + row.where().start(),
                "" + row.where().end(), row.what(), row.who(), row.actor(), row.time().words(),
                maybe(row.time().from()), maybe(row.time().to()), flag(row.time().recurring()), row.resource(),
                row.measure(), row.barrier(), row.lever(), flag(row.confirmed()));
    }

    /** None where the run is of a version that did not have them. */
    static ProposalTables read(Path folder) {
        return Files.isRegularFile(folder.resolve(ResultTable.REVISIONS.fileName()))
                ? new ProposalTables(rows(folder, ResultTable.REVISIONS, ProposalFiles::revision),
                        rows(folder, ResultTable.UPTAKE,
                                c -> new UptakeRow(c.text(), c.text(), c.text(), c.text(), c.flag(), place(c))),
                        rows(folder, ResultTable.LINKS,
                                c -> new LinkRow(c.text(), c.text(), c.text(), c.text(), c.text())),
                        rows(folder, ResultTable.STEPS, ProposalFiles::step),
                        rows(folder, ResultTable.COVERAGE, c -> new CoverageRow(c.text(), c.text(), c.text(), c.text(),
                                c.text(), words(c.text()))))
                : ProposalTables.NONE;
    }

    private static <T> List<T> rows(Path folder, ResultTable table, Function<Cells, T> row) {
        return Csv.read(folder, table).stream().map(row).toList();
    }

    private static RevisionRow revision(Cells c) {
        return new RevisionRow(c.text(), c.text(), c.whole(), c.text(), place(c), Stretches.of(c.text()), place(c),
                Stretches.of(c.text()), c.maybeDecimal());
    }

    private static StepRow step(Cells c) {
        return new StepRow(c.text(), c.text(), c.text(), place(c), c.text(), c.text(), c.text(),
                new StepRow.Time(c.text(), orNull(c.text()), orNull(c.text()), c.flag()), c.text(), c.text(), c.text(),
                c.text(), c.flag());
    }

    private static Place place(Cells c) {
        return new Place(c.text(), c.whole(), c.whole());
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(BETWEEN)).filter(word -> !word.isEmpty()).toList();
    }
}
