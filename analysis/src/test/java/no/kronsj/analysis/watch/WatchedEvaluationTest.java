package no.kronsj.analysis.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.evaluate.RecordedPlan;
import no.kronsj.analysis.evaluate.SharedSpark;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.Workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The whole of it, on a sample whose notes come in later: one session of Spark, and the tables of plain evaluations. */
class WatchedEvaluationTest {
    private static final Path SAMPLE = Path.of(System.getProperty("kronsj.root"), "data-samples", "tiny-6-people");
    private static final String EDITION = "tiny-2024";
    private static final String LATER = "raw/notes.csv";

    @TempDir
    private Path folder;

    private Path plan;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void copyWithoutTheNotes() throws IOException {
        plan = Files.createDirectories(folder.resolve("workshop"));
        try (var files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("expected"))
                    .filter(file -> !file.endsWith(LATER)).toList()) {
                Path copy = plan.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path keys = Files.createDirectories(folder.resolve("keys"));
        Files.writeString(keys.resolve("tiny.key"), "00".repeat(32));
    }

    @Test
    void aFileThatArrivesIsPublishedWithTheTablesOfPlainEvaluations() throws Exception {
        Workspace plain = workspace("plain");
        Workspace watched = workspace("watched");
        RecordedPlan.in(plain, plan);
        RecordedPlan.in(watched, plan);
        evaluate(plain);
        List<String> first = tables(plain);

        watch(watched, () -> assertEquals(first, tables(watched)), () -> breakThePlan(true),
                () -> assertEquals(1, said.size(), said.toString()), () -> breakThePlan(false),
                () -> assertEquals(first, tables(watched)), this::notesArrive);

        evaluate(plain);
        assertEquals(tables(plain), tables(watched));
        assertFalse(first.equals(tables(plain)), "the notes change nothing, so nothing was tested");
        assertEquals(List.of(LATER), arrived(watched));
    }

    /** Every step waits until the folder is at rest and evaluated. */
    private void watch(Workspace workspace, Runnable... steps) throws InterruptedException {
        Deque<Runnable> left = new ArrayDeque<>(List.of(steps));
        int[] looks = {0};
        try (var spark = new SharedSpark("local[2]")) {
            new Watch(List.of(plan), workspace.root(),
                    where -> Evaluation.run(where, workspace, options(), spark, Progress.silent()), said::add, () -> {
                        if (++looks[0] % FolderWatch.AT_REST != 0) {
                            return false;
                        }
                        if (left.isEmpty()) {
                            return true;
                        }
                        left.removeFirst().run();
                        return false;
                    }).run();
        }
        assertTrue(left.isEmpty());
    }

    private void breakThePlan(boolean broken) {
        Path file = plan.resolve("workshop.yaml");
        try {
            String right = Files.readString(SAMPLE.resolve("workshop.yaml"));
            Files.writeString(file, broken ? right + "\nno-such-key: 1\n" : right);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void notesArrive() {
        copy(SAMPLE.resolve(LATER), plan.resolve(LATER));
    }

    private void evaluate(Workspace workspace) throws EvaluationMistake {
        Evaluation.run(plan, workspace, options(), Progress.silent());
    }

    private Options options() {
        return new Options("local[2]", folder.resolve("keys"), false, false);
    }

    private Workspace workspace(String name) {
        return new Workspace(folder.resolve(name));
    }

    private static List<String> tables(Workspace workspace) {
        Path run = current(workspace);
        var tables = new ArrayList<String>();
        for (String view : List.of("public", "restricted")) {
            for (ResultTable table : ResultTable.values()) {
                tables.add(view + " " + read(run.resolve("results").resolve(view).resolve(table.fileName())));
            }
        }
        return tables;
    }

    private static List<String> arrived(Workspace workspace) {
        return ResultReader.read(current(workspace).resolve("results/public")).sources().stream()
                .filter(source -> source.arrival().equals(SourceRow.NEW)).map(SourceRow::file).toList();
    }

    private static Path current(Workspace workspace) {
        EditionFolder edition = workspace.edition(EDITION);
        return edition.findCurrent().orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
