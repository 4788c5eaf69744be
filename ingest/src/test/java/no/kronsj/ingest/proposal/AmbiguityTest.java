package no.kronsj.ingest.proposal;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What could mean two things is named, and nothing a stranger wrote becomes part of the plan's own language. */
class AmbiguityTest {
    @TempDir
    Path temporary = Path.of("");

    private static boolean asked(ProposedFolder seen, String file, String words) {
        return seen.questions(file).stream().anyMatch(question -> question.contains(words));
    }

    @Test
    void dayAndMonthThatLookAlikeAreNamed() {
        var seen = ProposedFolder.of(InventedFolder.in(temporary).file("dag-1.csv",
                """
                1. Summary
                Start time\t03/04/2026, 10:00:00

                2. Participants
                Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
                Anna\t03/04/2026, 10:00:00\t03/04/2026, 12:00:00\t2h\t\t\tOrganizer
                """));
        assertTrue(asked(seen, "dag-1.csv", "Day and month"), seen.proposal().toString());
    }

    @Test
    void decimalCommaIsNamed() {
        var seen = ProposedFolder
                .of(InventedFolder.in(temporary).file("etter.csv", "Karakter;Sagt\n4,5;a\n3,5;b\n2,0;c\n"));
        assertTrue(asked(seen, "etter.csv", "decimal comma"));
        assertEquals(List.of(), seen.levels("after", "Karakter"));
    }

    @Test
    void optionThatHoldsTheSeparatorIsNamed() {
        String options = "Coffee, tea;x\nCoffee, tea, Lunch;x\nLunch;x\nCoffee, tea;x\nLunch, Coffee, tea;x\n";
        var seen = ProposedFolder.of(InventedFolder.in(temporary).file("etter.csv", "Best;Other\n" + options));
        assertTrue(asked(seen, "etter.csv", "an option may hold that sign itself"), seen.proposal().plan());
        assertTrue(seen.asks("best: {heading: Best, multi: \",\"}"));
    }

    @Test
    void guessedCharactersAreNamed() throws Exception {
        Files.write(temporary.resolve("etter.csv"),
                "Mening;Sagt på møtet\nGodt møte på øya;4\nBlåbær og bringebær;5\n"
                        .getBytes(Charset.forName("windows-1252")));
        var seen = ProposedFolder.of(temporary);
        assertFalse(seen.questions("etter.csv").isEmpty());
        assertTrue(asked(seen, "etter.csv", "guess"), seen.questions("etter.csv").toString());
    }

    @Test
    void codeWhoseDirectionNobodyStatedIsNamed() {
        var seen = ProposedFolder.of(InventedFolder.in(temporary).file("etter.csv", "Q1;Q2\nA1;x\nA2;y\nA5;z\nA1;x\n"));
        assertTrue(asked(seen, "etter.csv", "nobody says what they mean"));
        assertTrue(seen.asks("q1: {heading: Q1, scale: codes3}"), seen.proposal().plan());
    }

    @Test
    void hostileHeadingsStayText() {
        List<String> headings = List.of("goals: [x]", "# no comment", "a\" }, evil: {b: c", "- list", "&anchor *alias",
                "!!java.lang.Object", "%TAG", "null", "yes", "~", "{heading: x}", "'single'", "back\\slash",
                "@at `tick`",
                "| pipe", "> fold", "\u202Eesrever", "ctrl\u0007bell", "é́ combining", "😀 face", "...", "---",
                "a: b # c",
                "0x1F", "1e3", "2021-01-01", ": colon");
        var csv = new StringBuilder(String.join("\t", headings.stream().map(AmbiguityTest::cell).toList()) + "\n");
        for (int row = 1; row <= 5; row++) {
            csv.append((row + "\t").repeat(headings.size() - 1)).append(row).append('\n');
        }
        var seen = ProposedFolder.of(InventedFolder.in(temporary).file("etter.tsv", csv.toString()));
        assertEquals(headings.size(), seen.instrument("after").items().size(), seen.proposal().plan());
        assertEquals(List.of(), seen.issues(temporary.resolve("key")));
    }

    private static String cell(String heading) {
        return '"' + heading.replace("\"", "\"\"") + '"';
    }

    @Test
    void hostileFileNamesStayText() {
        String answers = "Sagt;Lært\n1;2\n2;3\n5;5\n";
        var folder = InventedFolder.in(temporary);
        List<String> names = List.of("# x.csv", "'quoted'.csv", "\"double\".csv", "[list].csv", "ø & å.csv",
                "!tag.csv", "- dash.csv", "%p.csv", "a, b.csv");
        names.forEach(name -> folder.file(name, answers));
        folder.file("star*.csv", answers).file("{group}.csv", answers).file("c: d.csv", answers);
        var seen = ProposedFolder.of(folder);
        assertEquals(names.size(), seen.plan().instruments().size(), seen.proposal().plan());
        assertTrue(asked(seen, "star*.csv", "Rename it"));
        assertTrue(asked(seen, "{group}.csv", "Rename it"));
        assertTrue(asked(seen, "c: d.csv", "Rename it"));
        assertEquals(List.of("file-unused", "file-unused", "file-unused"), seen.issues(temporary.resolve("key")));
    }

    @Test
    void proposalQuotesNoAnswers() {
        var seen = ProposedFolder.of(InventedFolder.withRegister(temporary).file("etter.csv",
                "E-post;Comment\nanna@x.example;This is my own secret sentence\nbo@x.example;Another secret of a person\n"));
        assertFalse((seen.proposal().plan() + seen.proposal().files()).contains("secret"));
        assertFalse((seen.proposal().plan() + seen.proposal().files()).contains("anna@"));
    }

    @Test
    void folderWithoutAnythingThatAPlanCouldNameGivesNoPlan() {
        var seen = ProposedFolder
                .of(InventedFolder.in(temporary).file("empty.csv", "").file("x.bin", "\u0000\u0001\u0002"));
        assertTrue(seen.proposal().empty());
        assertEquals(2, seen.proposal().files().size());
    }

    @Test
    void planThatIsThereAlreadyIsNoSource() {
        var seen = ProposedFolder.of(InventedFolder.in(temporary).file(WorkshopYaml.FILE_NAME, "workshop: x\n")
                .file("expected/x.csv", "a;b\n1;2\n").file("etter.csv", "Sagt;Lært\n1;2\n5;3\n2;5\n"));
        assertEquals(List.of("etter.csv"), seen.proposal().files().stream().map(found -> found.file()).toList());
    }
}
