package no.kronsj.analysis.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.wording.ForeignText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A name of a file, a heading, a cell and a title that would clear the screen, turn the line round or start a program. */
class HostileNamesTest {
    private static final String HOME = System.getProperty("user.home");
    private static final String HOSTILE = "\u001b[2Jevil\u202egpj\u009b31m\r\nlast";

    @TempDir
    Path temporary = Path.of(".");

    private Path workshop = temporary;

    @BeforeEach
    void writeWorkshop() throws IOException {
        System.setProperty("user.home", temporary.toString());
        workshop = Files.createDirectories(temporary.resolve("workshop"));
        write("workshop.yaml",
                """
                workshop: demo
                edition: 2024
                title: "a\\e[31m\\u202Eb"
                scales: {s5: {range: 1..5}}
                instruments: {after: {file: after.csv, items: {voice: {scale: s5}, "no": {heading: "H\\e[31m\\u202E"}}}}
                goals: [{id: g, title: "c\\e[31m\\u202Ed", indicator: {kind: share, item: after.voice}, expected: {value: 0.5}}]
                """);
        write("after.csv", "voice,\"" + HOSTILE + "\"\n\"" + HOSTILE + "\",=1+1\n5,\n");
        write("=cmd|' " + HOSTILE + ".csv", "a,b\n1,2\n");
    }

    @AfterEach
    void restoreHome() {
        System.setProperty("user.home", HOME);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(workshop.resolve(name), text);
    }

    private static String told(Object command, String... arguments) {
        var out = new StringWriter();
        new CommandLine(command).setOut(new PrintWriter(out, true)).execute(arguments);
        return out.toString();
    }

    @Test
    void theTerminalShowsThemAndObeysNone() {
        String checked = told(new CheckCommand(), workshop.toString(), "-w", temporary.resolve("w").toString());
        assertTrue(checked.contains("=cmd|'  [2Jevil gpj 31m  last.csv: "), checked);
        assertTrue(checked.contains("after.csv, “H [31m ”: no such heading"), checked);
        assertHarmless(checked);
        assertHarmless(told(new InspectCommand(), workshop.toString()));
    }

    @Test
    void theProgressOfAnEvaluationIsOneLinePerStep() {
        for (boolean terminal : List.of(true, false)) {
            var bytes = new ByteArrayOutputStream();
            var progress = new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, false);
            progress.step("Read");
            progress.one(HOSTILE);
            progress.done(HOSTILE);
            String shown = bytes.toString(StandardCharsets.UTF_8).replace("\r\u001b[K", "");
            assertTrue(shown.contains("[2Jevil gpj 31m"), shown);
            assertHarmless(shown);
        }
    }

    @Test
    void evaluateTellsThemHarmlesslyAndNoTableHoldsAFormula() throws IOException {
        Path workspace = temporary.resolve("w");
        String told = told(new EvaluateCommand(), workshop.toString(), "-w", workspace.toString(), "--quiet");
        assertTrue(told.contains("a [31m b") && told.contains("c [31m d"), told);
        assertHarmless(told);

        Path run = new Workspace(workspace).edition("demo-2024").findCurrent().orElseThrow();
        String issues = Files.readString(run.resolve("results/public/issues.csv"));
        assertTrue(issues.contains("file-unused,file,\"'=cmd|' "), issues);
        assertFalse(issues.contains(",=") || issues.contains(",\"="), issues);
    }

    private static void assertHarmless(String text) {
        assertEquals("", String.join("", text.lines().filter(line -> ForeignText.UNSAFE.matcher(line).find()).toList()),
                text);
        assertFalse(text.contains("\nlast"), text);
    }
}
