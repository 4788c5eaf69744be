package no.kronsj.analysis.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DeliveryMeasuresTest {
    private static final String TWO_GROUPS = "p1|g1\np2|g2\n";

    @TempDir
    Path folder;

    @Test
    void aTextThatThePlanNamesIsMissingInEveryGroupUntilItComes() throws Exception {
        assertEquals(Map.of("definition@v1", 0.0, "definition@v1@g1", 0.0, "definition@v1@g2", 0.0),
                values("{kind: definition, revision: v1, files: \"{group}/v1.docx\"}", ""));
    }

    @Test
    void aRevisionThatFileNamesTellIsExpectedOfAllWhenOneGroupHasIt() throws Exception {
        Map<String, Double> values = values("{kind: roadmap, files: \"{group}/roadmap-{revision}.docx\"}",
                """
                g1|roadmap|v1|a|3
                g1|roadmap|v2|b|3
                g2|roadmap|v1|c|3
                """);

        assertEquals(Map.of("roadmap@v1", 2.0, "roadmap@v1@g1", 1.0, "roadmap@v1@g2", 1.0, "roadmap@v2", 1.0,
                "roadmap@v2@g1", 1.0, "roadmap@v2@g2", 0.0), values);
    }

    @Test
    void severalTextsOfAGroupAreCountedAndItsGroupOnce() throws Exception {
        Map<String, Double> values = values("{kind: feedback, files: \"{group}/from-{from}.docx\"}", """
                                                                                                     g1|feedback||a|3
                                                                                                     g1|feedback||b|3
                                                                                                     """);

        assertEquals(Map.of("feedback@", 1.0, "feedback@@g1", 2.0, "feedback@@g2", 0.0), values);
    }

    @Test
    void aTableOfTextsIsExpectedToHoldWhatItHoldsOfAnyGroup() throws Exception {
        Map<String, Double> values = values(
                "{file: texts.csv, columns: {group: group, kind: kind, revision: revision, text: text}}",
                "g2|definition|v1|a|1\n");

        assertEquals(Map.of("definition@v1", 1.0, "definition@v1@g1", 0.0, "definition@v1@g2", 1.0), values);
    }

    private Map<String, Double> values(String documents, String delivered) throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"), """
                                                           workshop: demo
                                                           edition: 2024
                                                           participants: {file: people.csv, id: id, group: group}
                                                           documents: [%s]
                                                           """.formatted(documents));
        Workshop plan = WorkshopYaml.read(folder);
        SmallTables tables = new CountedTables().with("persons", TWO_GROUPS).with("documents", delivered).tables();
        List<MeasureRow> rows = DeliveryMeasures.rows(plan, tables, Frame.of(plan, tables));
        var values = new TreeMap<String, Double>();
        rows.forEach(row -> values.put(row.key().subject(), row.findValue().orElseThrow()));
        assertEquals(rows.size(), values.size());
        return values;
    }
}
