package no.kronsj.ingest.encounter;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

class MeetingsTest {
    private static final String PLAN = PARTICIPANTS
            + "zone: Europe/Oslo\ninteractions: [{layer: met, use: chosen, files: [\"*.ics\"]}]\n";

    @TempDir
    private Path temporary;

    /** Each line: id, start in UTC, state, then people with + accepted or - declined. */
    private static String calendar(String events) {
        var text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\n");
        for (String line : events.strip().split("\n")) {
            String[] cells = line.strip().split(" +");
            text.append("BEGIN:VEVENT\nUID:%s\nDTSTART:%sZ\nDURATION:PT20M\nSTATUS:%s\n".formatted(cells[0], cells[1],
                    cells[2]));
            for (int i = 3; i < cells.length; i++) {
                text.append("ATTENDEE;PARTSTAT=%s:mailto:%s@x.example\n".formatted(
                        cells[i].startsWith("+") ? "ACCEPTED" : "DECLINED", cells[i].substring(1)));
            }
            text.append("END:VEVENT\n");
        }
        return text.append("END:VCALENDAR\n").toString();
    }

    @Test
    void onlyMeetingsOfTwoWhoAcceptedCount() {
        var read = InventedFolder.withRegister(temporary)
                .file("m.ics", calendar("""
                                        1 20240603T080000 CONFIRMED +bo +anna
                                        2 20240603T080000 CANCELLED +anna +cato
                                        3 20240603T080000 CONFIRMED +anna +cato +dina
                                        4 20240603T080000 CONFIRMED +anna -dina
                                        5 20240603T080000 CONFIRMED +anna +cato -dina
                                        6 20240603T080000 CONFIRMED +anna +host
                                        """)).read(PLAN);
        assertEquals("chosen|2024-06-03T10:00|1200",
                read.rows(CanonicalTable.ENCOUNTERS, "use start seconds"));
        assertEquals("""
                     meeting-not-between-two|a cancelled event
                     meeting-not-between-two|3 invited, 3 accepted
                     meeting-not-between-two|2 invited, 1 accepted
                     meeting-not-between-two|3 invited, 2 accepted
                     person-unknown|a person who is not in the register""", read.issues("kind found"));
        assertEquals("m.ics|6|1|5", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void aMeetingThatBothExportedCountsOnceAndASeriesCountsEachDate() {
        String annas = "1 20240603T080000 CONFIRMED +bo +anna\n1 20240610T080000 CONFIRMED +bo +anna";
        String bos = "1 20240603T080000 CONFIRMED +anna +bo\n2 20240603T080000 CONFIRMED +cato +bo";
        var read = InventedFolder.withRegister(temporary).file("anna.ics", calendar(annas))
                .file("bo.ics", calendar(bos)).read(PLAN);
        assertEquals("2024-06-03T10:00|anna.ics\n2024-06-10T10:00|anna.ics\n2024-06-03T10:00|bo.ics",
                read.rows(CanonicalTable.ENCOUNTERS, "start file"));
        assertEquals("event-twice|bo.ics|3", read.issues("kind file row"));
    }

    @Test
    void anUndirectedPairIsTheSameWhoeverAsked() {
        var one = InventedFolder.withRegister(temporary).file("p.csv", "source;target\nAnna Vik;Bo Dal\n")
                .read(PARTICIPANTS + "interactions: [{layer: met, use: chosen, file: p.csv}]\n");
        var other = InventedFolder.withRegister(temporary).file("p.csv", "source;target\nBo Dal;Anna Vik\n")
                .read(PARTICIPANTS + "interactions: [{layer: met, use: chosen, file: p.csv}]\n");
        assertEquals(one.rows(CanonicalTable.ENCOUNTERS, "source target"),
                other.rows(CanonicalTable.ENCOUNTERS, "source target"));
    }

    @Test
    void pairsHaveTimesAndLengthsHoweverTheyAreWritten() {
        var read = InventedFolder.withRegister(temporary)
                .file("p.csv", """
                               A;B;From;To;Min
                               Anna Vik;Bo Dal;2024-06-03 10:00;2024-06-03 10:20;
                               Anna Vik;Bo Dal;03.06.2024 10:00;03.06.2024 11:00;7,5
                               Anna Vik;Bo Dal;2024-06-03T08:00:00+00:00;;
                               Anna Vik;Bo Dal;tomorrow;;soon
                               Anna Vik;Anna Vik;2024-06-03 10:00;;
                               Anna Vik;Nobody;2024-06-03 10:00;;
                               Anna Vik;Bo Dal;2024-06-03 10:00;2024-06-03 10:20;95
                               """)
                .read(PARTICIPANTS + "interactions: [{layer: met, use: designed, directed: true, file: p.csv, "
                        + "columns: {source: A, target: B, start: From, end: To, minutes: Min}}]\n");
        assertEquals("""
                     anna|bo|2024-06-03T10:00|1200|2
                     anna|bo|2024-06-03T10:00|450|3
                     anna|bo|2024-06-03T10:00|0|4
                     anna|bo||0|5
                     anna|bo|2024-06-03T10:00|1200|8""",
                read.rows(CanonicalTable.ENCOUNTERS, "source target start seconds row"));
        assertEquals("""
                     date-unreadable|5|From
                     answer-outside-scale|5|Min
                     pair-with-oneself|6|B
                     person-unknown|7|B
                     minutes-above-schedule|8|Min""", read.issues("kind row column"));
    }

    @Test
    void whoKnewWhomIsToldByASurveyAndNoNameStays() {
        var read = InventedFolder.withRegister(temporary)
                .file("before.csv", """
                                    id,knew,hopes
                                    anna@x.example,Bo Dal;bo@x.example;Anna Vik;Stranger;,x
                                    bo@x.example,,y
                                    cato@x.example,Dina Sæther (Guest),z
                                    """).read(PARTICIPANTS
                        + """
                          instruments:
                            before: {file: before.csv, person: id, items: {knew: {multi: ";"}, hopes: {text: true}}}
                          interactions: [{layer: known, use: baseline, directed: true, item: before.knew}]
                          """);
        assertEquals("anna|bo|baseline\ncato|dina|baseline",
                read.rows(CanonicalTable.ENCOUNTERS, "source target use"));
        assertEquals("anna|bo\nanna|anna\ncato|dina", read.rows(CanonicalTable.CHOICES, "person option"));
        assertEquals("anna|answered\nbo|skipped\ncato|answered",
                read.rows(CanonicalTable.RESPONSES, "person state item").lines()
                        .filter(line -> line.endsWith("knew")).map(line -> line.replace("|knew", ""))
                        .collect(Collectors.joining("\n")));
        assertEquals("person-unknown|2|knew", read.issues("kind row column"));
    }

    @Test
    void anEndBeforeTheStartIsSaidAndIsNoLength() {
        var read = InventedFolder.withRegister(temporary)
                .file("p.csv", "source;target;start;end\nAnna Vik;Bo Dal;2024-06-03 11:00;2024-06-03 10:00\n")
                .read(PARTICIPANTS + "interactions: [{layer: met, use: chosen, file: p.csv}]\n");
        assertEquals("0", read.rows(CanonicalTable.ENCOUNTERS, "seconds"));
        assertEquals("date-unreadable|2|end", read.issues("kind row column"));
    }
}
