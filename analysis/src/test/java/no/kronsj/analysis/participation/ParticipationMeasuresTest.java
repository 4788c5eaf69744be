package no.kronsj.analysis.participation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ParticipationMeasuresTest {
    @TempDir
    Path folder;

    private Workshop plan;

    @BeforeEach
    void readPlan() throws Exception {
        plan = plan("participants: {file: people.csv, id: id, group: group}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # seconds at day-1 (7200 long) and day-2 (3600), of four admitted | retention
                                              3600 3600 3600 3600 ; 1800 1800 1800 1800                       | 1.00
                                              3599 3600 3600 3600 ; 1800 1800 1800 1800                       | 0.75
                                              3600 3600 3600 3600 ; 1800 1799                                 | 0.25
                                              7200                ; 3600                                      | 0.25
                                            """)
    void whoIsOnNoListWasNotThere(String seconds, double retention) {
        var presence = new StringBuilder();
        String[] days = seconds.split(";");
        for (int day = 0; day < days.length; day++) {
            String[] stays = days[day].strip().split(" +");
            for (int i = 0; i < stays.length; i++) {
                presence.append("p%d|g1|day-%d|%s\n".formatted(i, day + 1, stays[i]));
            }
        }

        List<MeasureRow> rows = rows(
                new CountedTables().with("persons", members("1 1 1 1")).with("presence", presence.toString()));

        assertEquals(retention, row(rows, "retention", "demo-2024").value());
        assertEquals(retention, row(rows, "retention", "g1").value());
        assertEquals(4L, row(rows, "retention", "demo-2024").n());
    }

    @Test
    void withoutAnAttendanceListNobodyKnows() {
        List<MeasureRow> rows = rows(new CountedTables().with("persons", members("1 1")));

        assertEquals(Status.NO_DATA, row(rows, "retention", "demo-2024").status());
    }

    @Test
    void aFormThatNobodyFilledInIsNoDataAndNotZero() {
        MeasureRow row = row(rows(new CountedTables().with("persons", members("1 1"))), "response_rate", "after");

        assertEquals(Status.NO_DATA, row.status());
        assertEquals(List.of("nobody filled it in"), row.notes());
    }

    @Test
    void moreFormsThanPeopleIsAMistakeInTheRegisterAndSaysSo() throws Exception {
        plan = plan("participants: {frame: 4}");
        List<MeasureRow> rows = rows(new CountedTables().with("respondents", "after|after||6"));

        MeasureRow row = row(rows, "response_rate", "after");
        assertEquals(1.0, row.value());
        assertEquals(List.of("FRAME-TOO-SMALL"), row.notes());
    }

    @Test
    void anAnonymousFormHasNoRateByGroup() {
        List<MeasureRow> rows = rows(new CountedTables().with("persons", members("1 1 1"))
                .with("respondents", "after|after||2"));

        assertEquals(2.0 / 3, row(rows, "response_rate", "after").value());
        assertTrue(rows.stream().noneMatch(row -> row.key().scope().equals("instrument_group")), rows.toString());
    }

    private List<MeasureRow> rows(CountedTables counted) {
        SmallTables tables = counted.tables();
        Frame frame = Frame.of(plan, tables);
        assertEquals(OptionalInt.empty(), frame.people("no such group"));
        return ParticipationMeasures.rows(plan, tables, frame, Presence.of(plan, tables));
    }

    private static String members(String words) {
        var members = new StringBuilder();
        for (int i = 0; i < words.split(" ").length; i++) {
            members.append("p%d|g1\n".formatted(i));
        }
        return members.toString();
    }

    private static MeasureRow row(List<MeasureRow> rows, String measure, String subject) {
        return rows.stream().filter(row -> row.key().measure().equals(measure))
                .filter(row -> row.key().subject().equals(subject)).findFirst().orElseThrow();
    }

    private Workshop plan(String participants) throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"),
                """
                workshop: demo
                edition: 2024
                %s
                programme:
                  - {session: day-1, start: 2024-05-14T09:00, end: 2024-05-14T11:00}
                  - {session: day-2, start: 2024-05-15T09:00, end: 2024-05-15T10:00}
                scales: {s5: {range: 1..5, top: 2}}
                instruments: {after: {file: after.csv, wave: after, items: {voice: {scale: s5}}}}
                interactions: [{layer: words, use: participation, unit: words, file: words.csv}]
                """.formatted(participants));
        return WorkshopYaml.read(folder);
    }
}
