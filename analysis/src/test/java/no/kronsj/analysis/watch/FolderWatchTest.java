package no.kronsj.analysis.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.EvaluationMistake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** No test waits: a look is one call. */
class FolderWatchTest {
    @TempDir
    private Path folder;

    private final List<String> evaluated = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Evaluator evaluator = where -> evaluated.add(content());

    @Test
    void aFolderAtRestIsEvaluatedOnce() {
        write("a.csv", "1");

        look(3);
        assertEquals(List.of(), evaluated);
        look(20);
        assertEquals(List.of("1"), evaluated);
    }

    @Test
    void aFileThatIsStillBeingCopiedIsWaitedFor() {
        FolderWatch watch = watch();
        for (String part : List.of("a", "ab", "abc", "abcd", "abcde")) {
            write("a.csv", part);
            look(watch, 2);
        }
        assertEquals(List.of(), evaluated);

        look(watch, 2);
        assertEquals(List.of("abcde"), evaluated);
    }

    @Test
    void whatChangesOrArrivesOrGoesIsEvaluatedAgain() {
        FolderWatch watch = watch();
        write("a.csv", "1");
        look(watch, 4);
        write("a.csv", "22");
        look(watch, 4);
        write("b.csv", "3");
        look(watch, 4);
        delete("b.csv");
        look(watch, 4);

        assertEquals(List.of("1", "22", "223", "22"), evaluated);
    }

    @Test
    void whatChangesWhileItIsEvaluatedIsEvaluatedAfterwards() {
        evaluator = where -> {
            evaluated.add(content());
            if (evaluated.size() == 1) {
                write("a.csv", "later");
            }
        };
        write("a.csv", "first");

        look(12);

        assertEquals(List.of("first", "later"), evaluated);
    }

    @Test
    void aMistakeIsSaidInOneLineOnceAndWaitedFor() {
        evaluator = where -> {
            evaluated.add(content());
            if (content().contains("wrong")) {
                throw new EvaluationMistake(List.of("workshop.yaml:3: wrong", "workshop.yaml:4: wrong too"));
            }
        };
        FolderWatch watch = watch();
        write("workshop.yaml", "wrong");
        look(watch, FolderWatch.TRY_AGAIN);
        assertEquals(List.of("workshop.yaml:3: wrong (and 1 more); waiting for a change"), said);

        write("workshop.yaml", "right");
        look(watch, 4);
        assertEquals(List.of("wrong", "wrong", "right"), evaluated);

        write("workshop.yaml", "wrong again");
        look(watch, 4);
        assertEquals(2, said.size());
    }

    @Test
    void whatFailedIsTriedAgainAfterAWhileBecauseItsReasonMayLieElsewhere() {
        evaluator = where -> {
            evaluated.add(content());
            if (evaluated.size() == 1) {
                throw new EvaluationMistake(List.of("demo-2024 is being evaluated by another process"));
            }
        };
        write("a.csv", "1");

        look(3 * FolderWatch.TRY_AGAIN);

        assertEquals(List.of("1", "1"), evaluated);
        assertEquals(1, said.size());
    }

    @Test
    void aFileThatIsGoneWhenItIsReadIsNoEnd() {
        evaluator = where -> {
            throw new UncheckedIOException(new IOException("a.csv"));
        };
        write("a.csv", "1");

        look(4);

        assertEquals(List.of(folder + ": a file could not be read (a.csv); waiting for a change"), said);
    }

    @Test
    void aBugIsNotSwallowed() {
        evaluator = where -> {
            throw new IllegalStateException("a bug");
        };
        write("a.csv", "1");

        assertThrows(IllegalStateException.class, () -> look(4));
    }

    @Test
    void runsThatAreWrittenInsideTheFolderAreNoNews() {
        write("a.csv", "1");
        FolderState before = FolderState.of(folder, folder.resolve("workspace"));
        write("workspace/editions/demo-2024/runs/r1/manifest.json", "{}");
        assertEquals(before, FolderState.of(folder, folder.resolve("workspace")));

        write("workspace/editions/demo-2024/corrections.yaml", "themes: []");
        assertNotEquals(before, FolderState.of(folder, folder.resolve("workspace")));
    }

    private void look(int times) {
        look(watch(), times);
    }

    private static void look(FolderWatch watch, int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }

    private FolderWatch watch() {
        return new FolderWatch(folder, () -> FolderState.of(folder, folder.resolve("workspace")),
                where -> evaluator.evaluate(where), said::add);
    }

    private String content() {
        try (var files = Files.list(folder)) {
            var all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String content) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
