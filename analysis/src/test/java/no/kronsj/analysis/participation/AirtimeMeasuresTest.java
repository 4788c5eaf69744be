package no.kronsj.analysis.participation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AirtimeMeasuresTest {
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
                interactions: [{layer: words, use: participation, unit: words, file: words.csv}]
                """);
        plan = WorkshopYaml.read(folder);
    }

    /** metrics F2, F3: V vectors, through the measure; a member with a blank said nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # words of the members | gini  | evenness | most  | silent
                                              10 6 4 0 0           | 0.650 | 0.640    | 0.500 | 0.400
                                              0 0 10               | 1.000 | 0.000    | 1.000 | 0.667
                                              5 5 5                | 0.000 | 1.000    | 0.333 | 0.000
                                              10 6 4               | 0.300 | 0.937    | 0.500 | 0.000
                                            """)
    void silentMembersCount(String words, double gini, double evenness, double most, double silent) {
        List<MeasureRow> rows = balance(words);

        assertEquals(gini, value(rows, "participation_gini"), 0.0005);
        assertEquals(evenness, value(rows, "participation_evenness"), 0.0005);
        assertEquals(most, value(rows, "participation_max_share"), 0.0005);
        assertEquals(silent, value(rows, "participation_silent_share"), 0.0005);
        assertEquals((long) words.split(" ").length, row(rows, "participation_gini").n());
    }

    @Test
    void whoeverIsSilentIsToldInTheNote() {
        assertEquals(List.of("2 of 5 silent"), row(balance("10 6 4 0 0"), "participation_gini").notes());
    }

    @Test
    void noActivityIsNotEvenness() {
        List<MeasureRow> rows = balance("0 0 0 0");

        assertTrue(rows.size() > 6, rows.toString());
        for (MeasureRow row : rows) {
            boolean group = row.key().scope().equals("layer_group");
            assertEquals(group ? Status.UNDEFINED : Status.NO_DATA, row.status(), row.toString());
        }
    }

    /** metrics F4: V: 20 messages of five people, equal propensity: 0.279 expected. */
    @Test
    void fewMessagesLookUnevenByChance() {
        List<MeasureRow> rows = balance("8 4 4 2 2");
        MeasureRow expected = row(rows, "participation_gini_expected");

        assertEquals(0.279, value(rows, "participation_gini_expected"), 0.005);
        assertEquals(9_999, expected.draws());
        Interval chance = expected.interval();
        assertEquals(0.45, chance == null ? -1 : chance.hi(), 0.03, "the 95th percentile of the draws");
        assertEquals(0.0, value(rows, "participation_uneven_share", "words"));
    }

    @Test
    void whatChanceSeldomDoesIsUneven() {
        List<MeasureRow> rows = balance("80 4 4 2 2");

        assertEquals(1.0, value(rows, "participation_percentile"));
        assertEquals(1.0, value(rows, "participation_uneven_share", "words"));
    }

    /** metrics F5: two who were there and two who were not: only the two can be uneven by chance. */
    @Test
    void whoWasNotThereCouldNotSpeak() {
        List<MeasureRow> rows = rows(new CountedTables().with("persons", members("10 10 0 0"))
                .with("activity", "words|words||g1|p0|1|10|5400\nwords|words||g1|p1|1|10|5400"));

        assertEquals(2.0 / 3, value(rows, "participation_gini"), 1e-9);
        assertTrue(value(rows, "participation_gini_expected") > 0.66, "the absent are silent whatever chance does");
        assertEquals(0.0, value(rows, "participation_uneven_share", "words"));
    }

    @Test
    void whichMemberSaidHowMuchChangesNothing() {
        assertEquals(balance("10 6 4 0 0"), balance("0 4 10 0 6"));
    }

    @Test
    void whatSomebodySaysInAnotherGroupIsNotTheirOwnGroups() {
        List<MeasureRow> rows = rows(new CountedTables().with("persons", members("5 5"))
                .with("activity", activity("5 5") + "words|words||g1|stranger|1|90|"));

        assertEquals(0, value(rows, "participation_gini"));
        assertEquals(2L, row(rows, "participation_gini").n());
    }

    @Test
    void everySessionHasItsOwnRowsWhereThereAreSeveral() {
        List<MeasureRow> rows = rows(
                new CountedTables().with("persons", members("1 1")).with("activity", """
                                                                                     words|words|day-1|g1|p0|1|10|
                                                                                     words|words|day-2|g1|p0|1|5|
                                                                                     words|words|day-2|g1|p1|1|5|
                                                                                     """));

        assertEquals(List.of("=0.5", "day-1=1.0", "day-2=0.0"),
                rows.stream().filter(row -> row.key().measure().equals("participation_gini"))
                        .map(row -> row.key().wave() + "=" + row.value()).toList());
    }

    /** metrics F6: A, A, B, A, A and C: 4 turns in 6 messages; a table that only counts has no order. */
    @Test
    void turnsAreOfLogsOnly() {
        var talk = new CountedTables().with("persons", members("3 2 1")).with("activity", activity("3 2 1"));

        assertEquals(Status.UNDEFINED, row(rows(talk), "turn_taking").status());
        MeasureRow taking = row(rows(talk.with("turns", "words||g1|5|3")), "turn_taking");
        assertEquals(0.6, taking.value());
        assertEquals(5L, taking.n());
    }

    @Test
    void voicesOfOthersAreReportedApart() {
        List<MeasureRow> rows = rows(new CountedTables().with("persons", members("5 5"))
                .with("activity", activity("5 5")).with("voices", "words|facilitator|12\nwords|tool|3"));

        assertEquals(12.0, value(rows, "participation_aside", "words@facilitator"));
        assertEquals(3.0, value(rows, "participation_aside", "words@tool"));
        assertEquals(0, value(rows, "participation_gini"));
    }

    private List<MeasureRow> balance(String words) {
        return rows(new CountedTables().with("persons", members(words)).with("activity", activity(words)));
    }

    private List<MeasureRow> rows(CountedTables counted) {
        SmallTables tables = counted.tables();
        Frame frame = Frame.of(plan, tables);
        return AirtimeMeasures.rows(Airtime.of(tables, frame, Presence.of(plan, tables)), tables);
    }

    private static String members(String words) {
        var members = new StringBuilder();
        for (int i = 0; i < words.split(" ").length; i++) {
            members.append("p%d|g1\n".formatted(i));
        }
        return members.toString();
    }

    private static String activity(String words) {
        var activity = new StringBuilder();
        String[] amounts = words.split(" ");
        for (int i = 0; i < amounts.length; i++) {
            if (!amounts[i].equals("0") || words.replace("0", "").isBlank()) {
                activity.append("words|words||g1|p%d|1|%s|\n".formatted(i, amounts[i]));
            }
        }
        return activity.toString();
    }

    private static double value(List<MeasureRow> rows, String measure) {
        return value(rows, measure, "words@g1");
    }

    private static double value(List<MeasureRow> rows, String measure, String subject) {
        return row(rows, measure, subject).findValue().orElseThrow();
    }

    private static MeasureRow row(List<MeasureRow> rows, String measure) {
        return row(rows, measure, "words@g1");
    }

    private static MeasureRow row(List<MeasureRow> rows, String measure, String subject) {
        return rows.stream().filter(row -> row.key().measure().equals(measure))
                .filter(row -> row.key().subject().equals(subject)).findFirst().orElseThrow();
    }
}
