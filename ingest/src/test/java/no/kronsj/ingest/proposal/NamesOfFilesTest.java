package no.kronsj.ingest.proposal;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.workshop.DocumentSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NamesOfFilesTest {
    private static final String ANSWERS = "E-post;Sagt\na@x.example;Enig\nb@x.example;Helt enig\nc@x.example;Verken eller\n";
    @TempDir
    Path temporary = Path.of("");

    @ParameterizedTest
    @CsvSource({"førundersøkelse.csv,before", "Spørreskjema før.csv,before", "pre-survey.csv,before",
            "evaluering.csv,after", "etter/svar.csv,after", "Workshop evaluation (1-6).csv,after",
            "oppfølging.csv,follow-up", "evaluering 6 mnd etter.csv,follow-up", "follow-up.csv,follow-up"})
    void waveStandsInTheName(String file, String wave) {
        var seen = ProposedFolder.of(InventedFolder.in(temporary).file(file, ANSWERS));
        assertEquals(wave, seen.instrument(wave).wave());
    }

    @Test
    void waveThatNobodyTellsIsAskedAbout() {
        var seen = ProposedFolder.of(InventedFolder.in(temporary).file("svar.csv", ANSWERS));
        assertEquals("svar", seen.instrument("svar").id());
        assertTrue(seen.questions("svar.csv").stream().anyMatch(asked -> asked.contains("wave: before")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            g01/definisjon-v1.md      | g02/definisjon-v2.md       | DEFINITION   | {group}/definisjon-{revision}.md
                                            gruppe3-veikart-utkast.md | gruppe4-veikart-endelig.md | ROADMAP      | {group}-veikart-{revision}.md
                                            vegkart/team 1.md         | vegkart/team 2.md          | ROADMAP      | vegkart/{group}.md
                                            blue/roadmap.md           | green/roadmap.md           | ROADMAP      | {group}/roadmap.md
                                            tilbakemelding/g1/fra-g2.md | tilbakemelding/g2/fra-g1.md | FEEDBACK  | tilbakemelding/{group}/fra-{from}.md
                                            """)
    void groupAndRevisionStandInTheName(String one, String other, DocumentSet.Kind kind, String pattern) {
        String text = "# Veikart\n\nVi skal bygge mindre og reparere mer enn før.\n";
        var seen = ProposedFolder.of(InventedFolder.in(temporary).file(one, text).file(other, text));
        DocumentSet.PerFile set = (DocumentSet.PerFile) seen.plan().documents().getFirst();
        assertEquals(kind, set.kind());
        assertEquals(List.of(pattern), set.files().stream().map(file -> file.pattern()).toList());
        assertTrue(seen.proposal().plan().contains("No register says so"), seen.proposal().plan());
    }

    @Test
    void groupsAreThoseOfTheRegister() {
        var seen = ProposedFolder.of(InventedFolder.withRegister(temporary).file("g1-roadmap.md", "# A\n\nWe plan.\n")
                .file("g2-roadmap.md", "# B\n\nWe plan.\n"));
        DocumentSet.PerFile set = (DocumentSet.PerFile) seen.plan().documents().getFirst();
        assertEquals("{group}-roadmap.md", set.files().getFirst().pattern());
        assertEquals(List.of(), seen.issues(temporary.resolve("key")));
    }

    @Test
    void documentWithoutAWordForItIsAQuestion() {
        var seen = ProposedFolder.of(InventedFolder.in(temporary).file("svar.csv", ANSWERS).file("x.md", "# A\n\nB\n"));
        assertEquals(List.of(), seen.plan().documents());
        assertTrue(seen.asks("{kind: note, file: x.md}"), seen.proposal().plan());
    }
}
