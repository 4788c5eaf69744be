package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.run.Workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What a human settles is read with every run, counts among its inputs and is kept with it. */
class EditionCorrectionsTest {
    @TempDir
    Path temporary = Path.of(".");

    private Path folder = temporary;
    private Workspace workspace = new Workspace(temporary);

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(temporary.resolve("workshop"));
        workspace = new Workspace(temporary.resolve("workspace"));
        write("workshop.yaml", """
                               workshop: demo
                               edition: 2024
                               participants: {file: people.csv, id: mail, name: name}
                               scales: {s5: {range: 1..5}}
                               instruments:
                                 before: {file: before.csv, person: who, items: {voice: {scale: s5}}}
                                 after: {file: after.csv, person: who, items: {voice: {scale: s5}}}
                               """);
        write("people.csv", "mail,name\nkari@x.example,Kari Nordmann\nola@x.example,Ola Nordmann\n");
        write("before.csv", "who,voice\nkari@x.example,2\nola@x.example,3\n");
        write("after.csv", "who,voice\nKari,4\nNordmann,5\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path evaluate() throws EvaluationMistake {
        Evaluation.run(folder, workspace, new Options("local[2]", temporary.resolve("keys"), false, false),
                Progress.silent());
        return workspace.edition("demo-2024").findCurrent().orElseThrow();
    }

    private static Results view(Path run, String view) {
        return ResultReader.read(run.resolve("results").resolve(view));
    }

    private static String linking(Path run, String subject, String wave) {
        MeasureRow row = view(run, "public").measures().stream()
                .filter(one -> one.key().measure().equals("linking_rate") && one.key().subject().equals(subject)
                        && one.key().wave().equals(wave))
                .findFirst().orElseThrow();
        return row.value() + " " + row.notes();
    }

    @Test
    void theEditionsEntriesWinOverTheFoldersAndBothAreKeptWithTheRun() throws Exception {
        Path edition = Files.createDirectories(workspace.edition("demo-2024").folder());
        Path failed = Files.writeString(edition.resolve("FAILED"), "of an earlier one");
        Path first = evaluate();
        assertFalse(Files.exists(failed));
        assertEquals("0.0 [2 uncertain]", linking(first, "after", ""));
        assertEquals("0.0 [0 both, 0 later]", linking(first, "demo-2024", "before:after"));
        assertFalse(Files.exists(first.resolve("corrections.yaml")));

        String inFolder = "people: [{seen: Kari, is: kari@x.example}, {seen: Nordmann, is: nobody}]\n";
        write("corrections.yaml", inFolder);
        Path second = evaluate();
        assertNotEquals(first, second);
        assertEquals("0.5 [1 linked, 1 nobody]", linking(second, "after", ""));

        String inEdition = "people: [{seen: Nordmann, is: ola@x.example}]\n";
        Files.writeString(workspace.edition("demo-2024").folder().resolve("corrections.yaml"), inEdition);
        Path third = evaluate();
        assertEquals("1.0 [2 linked]", linking(third, "after", ""));
        assertEquals("1.0 [2 both, 2 later]", linking(third, "demo-2024", "before:after"));
        assertEquals(inFolder, Files.readString(third.resolve("corrections.yaml")));
        assertEquals(inEdition, Files.readString(third.resolve("corrections-of-edition.yaml")));
        assertEquals(third, evaluate());
    }

    @Test
    void thePublicIsNotToldWhichRowsOfTheRegisterMayBeMeant() throws Exception {
        Path run = evaluate();
        assertEquals(List.of("row 2 of people.csv", "row 2 or row 3 of people.csv"), uncertain(run, "restricted"));
        assertEquals(List.of("", ""), uncertain(run, "public"));
    }

    private static List<String> uncertain(Path run, String view) {
        return view(run, view).issues().stream().filter(issue -> issue.kind().equals("person-uncertain"))
                .map(IssueRow::expected).toList();
    }

    @Test
    void mistakesOfBothFilesAreTheUsers() throws Exception {
        write("corrections.yaml", "people: [{seen: Kari, is: kari@elsewhere.example}]\n");
        assertEquals(
                List.of("corrections.yaml line 1: people.is must be the id of a person of the register, or nobody."),
                assertThrows(EvaluationMistake.class, this::evaluate).sentences());
        Files.writeString(workspace.edition("demo-2024").folder().resolve("corrections.yaml"), "poeple: []\n");
        assertEquals(
                List.of("editions/demo-2024/corrections.yaml line 1: poeple is not a key here. Did you mean people?"),
                assertThrows(EvaluationMistake.class, this::evaluate).sentences());
        assertEquals("mistake", Files.readString(workspace.edition("demo-2024").folder().resolve("FAILED")).strip()
                .split("\t")[1]);
    }
}
