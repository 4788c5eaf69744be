package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine;

import no.kronsj.analysis.audit.AuditLog;
import no.kronsj.analysis.result.ResultView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextCommandsTest {
    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void makeIndex() throws IOException {
        Files.writeString(folder.resolve("c.tsv"), """
                                                   d1\tKlimabudsjett i kommunen
                                                   d2\tVeier\tBedre "veier" for sykkel
                                                   d3\tEnglish text about a climate budget
                                                   """);
        assertEquals(0,
                run(new IndexCommand(), folder.resolve("c.tsv").toString(), "-o", index(folder).toString()).exit());
    }

    private static Path index(Path folder) {
        return folder.resolve("index");
    }

    @Test
    void trecLinesHaveSixFields() throws IOException {
        Files.writeString(folder.resolve("q.tsv"), "q1\tklimabudsjett\nq2\tHva er \"veier?\nq3\tfinnesikke\n");
        Run run = run(new SearchCommand(), "--index", index(folder).toString(), "--queries",
                folder.resolve("q.tsv").toString(), "--format", "trec");
        assertEquals(0, run.exit());
        List<String> lines = run.out().lines().toList();
        assertEquals(3, lines.size(), run.out());
        assertTrue(lines.get(0).matches("q1 Q0 d1 1 \\d+\\.\\d+ kronsj"), lines.get(0));
        assertTrue(lines.get(1).startsWith("q1 Q0 d3 2 "), "the English counterpart, below: " + lines.get(1));
        assertTrue(lines.get(2).startsWith("q2 Q0 d2 1 "), lines.get(2));
        assertTrue(run.err().startsWith("1 queries"), run.err());
    }

    @Test
    void jsonHoldsReasonsAndMarks() throws IOException {
        Run run = run(new SearchCommand(), "--index", index(folder).toString(), "--format", "json", "vei");
        JsonNode hit = new ObjectMapper().readTree(run.out()).get("hits").get(0);
        assertEquals("d2", hit.get("id").asText());
        assertEquals("form", hit.get("reasons").get(0).asText());
        assertEquals("{\"end\":12,\"reason\":\"form\",\"start\":7}", hit.get("marks").get(0).toString());
    }

    @Test
    void tsvCellsHoldNoTabsOrQuotes() {
        Run run = run(new SearchCommand(), "--index", index(folder).toString(), "--format", "tsv", "sykkel");
        assertEquals(2, run.out().lines().count());
        assertTrue(run.out().lines().allMatch(line -> line.split("\t").length == 6), run.out());
        assertFalse(run.out().contains("\""));
    }

    @Test
    void mistakesAreOneLineAndExitTwo() {
        for (Run run : List.of(run(new SearchCommand(), "--index", folder.resolve("none").toString(), "x"),
                run(new SearchCommand(), "--index", index(folder).toString(), "klima (budsjett"),
                run(new SearchCommand(), "--index", index(folder).toString()),
                run(new SearchCommand(), "--index", folder.toString(), "x"),
                run(new IndexCommand(), folder.resolve("none.tsv").toString(), "-o", index(folder).toString()),
                run(new ThemesCommand(), folder.resolve("c.tsv").toString(), "-k", "1"))) {
            assertEquals(2, run.exit(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void linesWithoutTextOrWithADoubledIdAreSetAside() throws IOException {
        Files.writeString(folder.resolve("bad.tsv"), "id\ttext\na\tfirst\nb\na\tsecond\n\n");
        Run run = run(new IndexCommand(), folder.resolve("bad.tsv").toString(), "-o", folder.resolve("i2").toString());
        assertEquals(3, run.exit());
        assertTrue(run.err().startsWith("1 texts"), run.err());
        assertTrue(run.err().contains("2 lines set aside"), run.err());
    }

    @Test
    void tooFewTextsHaveNoThemeAndAreNotAssigned() {
        Run run = run(new ThemesCommand(), folder.resolve("c.tsv").toString());
        assertEquals(List.of("id\ttheme\tlabel\tassigned", "d1\t\t\tno", "d2\t\t\tno", "d3\t\t\tno"),
                run.out().lines().toList());
    }

    /** A workspace with an index in both views, as search needs it. */
    @Test
    void searchingRestrictedTextsLeavesALineThatDoesNotSayWhatWasSearchedFor() throws IOException {
        Path workspace = folder.resolve("workspace");
        Path edition = workspace.resolve("editions/demo-2024");
        for (ResultView view : ResultView.values()) {
            Path run = edition.resolve("runs/r1");
            Files.createDirectories(view.tables(run));
            run(new IndexCommand(), folder.resolve("c.tsv").toString(), "-o", view.index(run).toString());
        }
        Files.writeString(edition.resolve("CURRENT"), "r1\n");

        Run open = run(new SearchCommand(), "-w", workspace.toString(), "sykkel");
        assertEquals(0, open.exit(), open.err());
        assertFalse(Files.exists(AuditLog.in(workspace).file()), "what is public needs no line");

        Run run = run(new SearchCommand(), "-w", workspace.toString(), "--view", "restricted", "sykkel");
        assertEquals(0, run.exit(), run.err());
        List<String> lines = Files.readAllLines(AuditLog.in(workspace).file());
        assertEquals(1, lines.size());
        JsonNode line = new ObjectMapper().readTree(lines.getFirst());
        assertEquals("ASKED demo-2024/search restricted",
                "%s %s %s".formatted(line.get("action").asText(), line.get("address").asText(),
                        line.get("view").asText()));
        assertFalse(lines.getFirst().contains("sykkel"));
    }

    private static Run run(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
