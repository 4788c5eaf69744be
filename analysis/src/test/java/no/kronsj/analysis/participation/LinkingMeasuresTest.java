package no.kronsj.analysis.participation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LinkingMeasuresTest {
    private static final String REGISTER = "participants: {file: people.csv, id: id}\n";
    private static final String INSTRUMENTS = """
                                              workshop: demo
                                              edition: 2024
                                              scales: {s5: {range: 1..5}}
                                              instruments:
                                                early: {file: early.csv, wave: before, person: id, items: {voice: {scale: s5}}}
                                                open: {file: open.csv, wave: between, items: {voice: {scale: s5}}}
                                                late: {file: late.csv, wave: after, person: id, items: {voice: {scale: s5}}}
                                                extra: {file: extra.csv, wave: after, person: id, items: {useful: {scale: s5}}}
                                              """;
    private static final CountedTables TABLES = new CountedTables().with("links", """
                                                                                  early|linked|8
                                                                                  early|no-id|1
                                                                                  early|uncertain|1
                                                                                  open|anonymous|9
                                                                                  late|linked|6
                                                                                  """).with("joint", """
                                                                                                     before|before|8
                                                                                                     before|after|5
                                                                                                     after|before|5
                                                                                                     after|after|6
                                                                                                     """);

    @TempDir
    Path folder = Path.of(".");

    private String rows(String participants, CountedTables tables) throws WorkshopMistakes {
        List<MeasureRow> rows = LinkingMeasures.rows(WorkshopYaml.readText(INSTRUMENTS + participants, folder),
                tables.tables());
        return rows.stream().map(row -> String.join(" | ", row.key().scope(), row.key().subject(), row.key().wave(),
                row.status() + "", row.value() + " of " + row.n(), String.join(", ", row.notes())))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void ofEachInstrumentAndEachPairOfNamedWavesItIsToldHowManyAreLinked() throws WorkshopMistakes {
        assertEquals("""
                     instrument | early |  | OK | 0.8 of 10 | 8 linked, 1 no-id, 1 uncertain
                     instrument | open |  | UNDEFINED | null of 9 | anonymous
                     instrument | late |  | OK | 1.0 of 6 | 6 linked
                     instrument | extra |  | NO_DATA | null of 0 | nobody filled it in
                     change | demo-2024 | before:after | OK | 0.625 of 8 | 5 both, 6 later""", rows(REGISTER, TABLES));
    }

    @Test
    void withoutARegisterFormsAreLinkedWithEachOtherOnly() throws WorkshopMistakes {
        assertEquals("""
                     instrument | early |  | NO_DATA | null of 10 | no register, 8 linked, 1 no-id, 1 uncertain
                     change | demo-2024 | before:after | OK | 0.625 of 8 | 5 both, 6 later""",
                rows("participants: none\n", TABLES).lines()
                        .filter(line -> line.contains("early") || line.startsWith("change"))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void whereNobodyAnsweredFirstThereIsNothingToShare() throws WorkshopMistakes {
        assertEquals("change | demo-2024 | before:after | NO_DATA | null of 0 | 0 both, 6 later",
                rows(REGISTER, new CountedTables().with("joint", "after|after|6\n")).lines()
                        .filter(line -> line.startsWith("change")).collect(Collectors.joining("\n")));
    }
}
