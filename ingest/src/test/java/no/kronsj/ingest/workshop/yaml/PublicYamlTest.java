package no.kronsj.ingest.workshop.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.workshop.Workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PublicYamlTest {
    private static final String PLAN = """
                                       # Kari Nordmann held it.
                                       workshop: small
                                       edition: 2024
                                       organiser: Write to kari.nordmann@kommune.no or 22 33 44 55
                                       groups:
                                         - {id: g01, title: Bygg, facilitator: Kari Nordmann}
                                       instruments:
                                         after: {file: raw/after.csv, items: {voice: {scale: five}, people: {scale: five}}}
                                       scales: {five: {range: 1..5}}
                                       goals:
                                         - {id: heard, indicator: {kind: share, item: after.voice}, expected: {value: 0.60}, raters: [Ola Nordmann]}
                                       """;

    @Test
    void whoeverLedOrRatedIsNotNamed() {
        String open = PublicYaml.of(PLAN);
        for (String personal : new String[]{"Nordmann", "kari", "22 33 44 55", "facilitator", "raters"}) {
            assertFalse(open.contains(personal), open);
        }
        assertTrue(open.contains("Write to [withheld] or [withheld]"), open);
    }

    @Test
    void whatAFigureRestsOnStays() throws WorkshopMistakes {
        Workshop before = WorkshopYaml.readText(PLAN, Path.of("."));
        Workshop after = WorkshopYaml.readText(PublicYaml.of(PLAN), Path.of("."));
        assertEquals(before.goals().getFirst().expected(), after.goals().getFirst().expected());
        assertEquals(before.instruments(), after.instruments());
        assertEquals(before.scales(), after.scales());
    }

    @Test
    void thePlanOfTheSampleMeansTheSame() throws IOException, WorkshopMistakes {
        Path folder = Path.of(System.getProperty("kronsj.root"), "data-samples", "klimakronsj-2021");
        Workshop before = WorkshopYaml.read(folder);
        Workshop after = WorkshopYaml.readText(
                PublicYaml.of(Files.readString(folder.resolve(WorkshopYaml.FILE_NAME))), before.folder());
        assertEquals(before.goals(), after.goals());
        assertEquals(before.instruments(), after.instruments());
        assertEquals(before.programme(), after.programme());
        assertEquals(before.missing(), after.missing());
    }

    @Test
    void whoSomebodyIsAndWhoCodedNotesDoesNotGoOut() {
        String open = PublicYaml.of("""
                                    people:
                                      - {seen: Kari N., is: kari@kommune.no}
                                    uptake:
                                      - {note: g01@g02, is: adopted, coder: Kari}
                                      - {note: g01@g03, is: adopted, coder: Ola}
                                      - {note: g01@g04, is: adopted, coder: Kari}
                                    codings:
                                      - {passage: p/1, code: c, coder: A}
                                    """);
        assertEquals("coder-1 coder-2 coder-1 A", open.lines().filter(line -> line.contains("coder: "))
                .map(line -> line.substring(line.indexOf("coder: ") + 7)).reduce((a, b) -> a + " " + b).orElse(""));
        assertFalse(open.contains("Kari") || open.contains("people"), open);
    }

    @Test
    void nothingIsNothing() {
        assertEquals("", PublicYaml.of("# only a comment\n"));
    }
}
