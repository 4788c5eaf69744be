package no.kronsj.analysis.participation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AttendanceMeasuresTest {
    private static final String PEOPLE = """
                                         p1|g1
                                         p2|g1
                                         p3|g1
                                         p4|g2
                                         p5|g2
                                         """;

    @TempDir
    Path folder;

    private Workshop plan;

    @BeforeEach
    void readPlan() throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"),
                """
                workshop: demo
                edition: 2024
                participants: {file: people.csv, id: id, group: group}
                programme:
                  - {session: day-1, start: 2024-05-14T09:00}
                  - {session: day-2, start: 2024-05-15T09:00}
                interactions:
                  - {layer: words, use: participation, unit: words, file: w.csv}
                  - {layer: chat, use: participation, unit: messages, file: c.csv}
                """);
        plan = WorkshopYaml.read(folder);
    }

    @Test
    void whoWasThereForASecondIsCountedInTheSessionAndInAll() {
        List<MeasureRow> rows = attendance("""
                                           p1|g1|day-1|3600
                                           p2|g1|day-1|1
                                           p4|g2|day-1|600
                                           p3|g1|day-1|0
                                           """);

        assertEquals(3.0, row(rows, "demo-2024", "day-1").value());
        assertEquals(5L, row(rows, "demo-2024", "day-1").n());
        assertEquals(2.0, row(rows, "g1", "day-1").value());
        assertEquals(3L, row(rows, "g1", "day-1").n());
        assertEquals(1.0, row(rows, "g2", "").value());
    }

    @Test
    void aSessionWithoutAListHasNoFigureWhichIsNotNobody() {
        List<MeasureRow> rows = attendance("p1|g1|day-1|3600\n");

        assertEquals(0.0, row(rows, "g2", "day-1").value());
        assertEquals(Status.NO_DATA, row(rows, "g2", "day-2").status());
        assertEquals(Status.NO_DATA, row(rows, "demo-2024", "day-2").status());
    }

    @Test
    void silentIsWhoeverContributedToNoLayer() {
        List<MeasureRow> rows = silent("""
                                       words|words|day-1|g1|p1|3|40|
                                       chat|messages|day-1|g1|p2|1|1|
                                       words|words|day-1|g2|p4|2|20|
                                       """);

        assertEquals(1.0, row(rows, "g1", "").value());
        assertEquals(3L, row(rows, "g1", "").n());
        assertEquals(1.0, row(rows, "g2", "").value());
        assertEquals(2.0, row(rows, "demo-2024", "").value());
        assertEquals(5L, row(rows, "demo-2024", "").n());
    }

    @Test
    void aGroupOfWhomNoLogTellsIsNotSilent() {
        List<MeasureRow> rows = silent("words|words|day-1|g1|p1|3|40|\n");

        assertEquals(Status.NO_DATA, row(rows, "g2", "").status());
        assertEquals(2.0, row(rows, "demo-2024", "").value());
        assertEquals(3L, row(rows, "demo-2024", "").n());
    }

    @Test
    void withoutAnyLogThereIsNoRow() {
        assertTrue(silent("").isEmpty());
    }

    private List<MeasureRow> attendance(String presence) {
        SmallTables tables = new CountedTables().with("persons", PEOPLE).with("presence", presence).tables();
        return AttendanceMeasures.rows(plan, Frame.of(plan, tables), Presence.of(plan, tables));
    }

    private List<MeasureRow> silent(String activity) {
        SmallTables tables = new CountedTables().with("persons", PEOPLE).with("activity", activity).tables();
        return SilentMembers.rows("demo-2024",
                Airtime.of(tables, Frame.of(plan, tables), Presence.of(plan, tables)));
    }

    private static MeasureRow row(List<MeasureRow> rows, String subject, String session) {
        return rows.stream()
                .filter(row -> row.key().subject().equals(subject) && row.key().wave().equals(session)).findFirst()
                .orElseThrow(() -> new AssertionError(subject + " " + session + " in " + rows));
    }
}
