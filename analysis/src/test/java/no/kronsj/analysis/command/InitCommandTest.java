package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import no.kronsj.analysis.evaluate.EvaluationMistake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InitCommandTest {
    @TempDir
    Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void answers() throws IOException {
        Files.writeString(folder.resolve("evaluering.csv"),
                "E-post;Sagt\na@x.example;Enig\nb@x.example;Helt enig\nc@x.example;Verken eller\n");
    }

    private int run(String... options) {
        var line = new CommandLine(new InitCommand()).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true)).setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((thrown, command, parsed) -> {
                    assertTrue(thrown instanceof EvaluationMistake, thrown.toString());
                    command.getErr().println(thrown.getMessage());
                    return ExitCode.MISTAKE;
                });
        return line.execute(options);
    }

    @Test
    void planIsWrittenAndTheNextCommandNamed() throws IOException {
        assertEquals(0, run(folder.toString(), "--lang", "en"));
        String plan = Files.readString(folder.resolve("workshop.yaml"));
        assertTrue(plan.contains("person: E-post"), plan);
        assertTrue(out.toString().contains("evaluering.csv: survey, csv ("), out.toString());
        assertTrue(out.toString().contains("./kronsj check " + folder), out.toString());
    }

    @Test
    void planThatIsThereIsNeverWrittenOver() throws IOException {
        Files.writeString(folder.resolve("workshop.yaml"), "mine");
        assertEquals(ExitCode.MISTAKE, run(folder.toString()));
        assertEquals("mine", Files.readString(folder.resolve("workshop.yaml")));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void printedPlanIsAllThatStandsInTheOutput() throws IOException {
        Files.writeString(folder.resolve("workshop.yaml"), "mine");
        assertEquals(0, run(folder.toString(), "--print", "--lang", "nn"));
        assertTrue(out.toString().startsWith("# Føreslått"), out.toString());
        assertTrue(err.toString().contains("evaluering.csv: survey"), err.toString());
        assertEquals("mine", Files.readString(folder.resolve("workshop.yaml")));
    }

    @Test
    void nothingRecognisedWritesNothing() throws IOException {
        Files.delete(folder.resolve("evaluering.csv"));
        Files.write(folder.resolve("x.bin"), new byte[]{0, 1, 2, 3});
        assertEquals(ExitCode.MISTAKE, run(folder.toString()));
        assertFalse(Files.exists(folder.resolve("workshop.yaml")));
        assertTrue(out.toString().contains("x.bin"), out.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void folderThatIsNotThereIsAMistake() {
        assertEquals(ExitCode.MISTAKE, run(folder.resolve("nowhere").toString()));
        assertTrue(err.toString().contains("there is no folder"), err.toString());
    }

    @Test
    void hostileNamesCannotMoveTheCursor() throws IOException {
        Files.writeString(folder.resolve("red\u001b[31m.csv"), "a\u001b[2Jb;c\n1;2\n2;3\n3;5\n");
        assertEquals(0, run(folder.toString(), "--print"));
        assertFalse((out.toString() + err).contains("\u001b"), out.toString());
    }
}
