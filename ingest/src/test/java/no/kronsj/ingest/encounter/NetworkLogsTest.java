package no.kronsj.ingest.encounter;

import java.nio.file.Path;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: what networks, transcripts and learning tools tell is counted for the right person and session. */
class NetworkLogsTest {
    private static final String PROGRAMME = """
                                            zone: Europe/Oslo
                                            programme:
                                              - {session: day-1, start: 2024-06-03T09:00, end: 2024-06-03T15:00}
                                              - {session: day-2, start: 2024-06-04T09:00, end: 2024-06-04T15:00}
                                            """;

    @TempDir
    private Path temporary;

    private static String discord(String id, String type, String time, String author, String name) {
        return """
               {"id":"%s","type":"%s","timestamp":"%s","content":"to ord","author":{"id":"%s","name":"%s"}}"""
                .formatted(id, type, time, author, name);
    }

    @Test
    void messagesBelongToTheSessionOfTheirInstantInThePlansZone() {
        var read = InventedFolder.withRegister(temporary).file("chat.json",
                "{\"guild\":{},\"channel\":{\"type\":\"GuildTextChat\"},\"messages\":[" + String.join(",",
                        discord("1", "Default", "2024-06-03T22:30:00Z", "anna@x.example", "nobody"),
                        discord("2", "Reply", "2024-06-03T08:30:00Z", "77", "Bo Dal"),
                        discord("3", "GuildMemberJoin", "2024-06-03T08:30:00Z", "77", "Bo Dal"),
                        discord("4", "Default", "2024-06-03T08:30:00Z", "78", "Host")) + "]}")
                .read(PARTICIPANTS + PROGRAMME
                        + "interactions: [{layer: chat, use: participation, unit: words, file: chat.json}]\n");
        assertEquals("day-2|anna|2\nday-1|bo|2", read.rows(CanonicalTable.ACTIVITY, "session person amount"));
        assertEquals("message-of-the-tool|3\nspeaker-not-a-participant|4", read.issues("kind row"));
        assertEquals("chat.json|4|2|2", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void knownParticipantsDecideWhatIsASpeakerBeforeAColon() {
        var read = InventedFolder.in(temporary).file("register.csv", "id;name;group\nanna@x.example;Anna;g1\n")
                .file("a.vtt", """
                               WEBVTT

                               00:00:01.000 --> 00:00:02.000
                               Anna: det er fire ord

                               00:00:02.000 --> 00:00:03.000
                               Spørsmål: hva nå?

                               00:00:03.000 --> 00:00:04.000
                               og mer av det

                               00:00:04.000 --> 00:00:05.000
                               10:30: da starter vi
                               """).read(PARTICIPANTS
                        + "interactions: [{layer: said, use: participation, unit: words, file: a.vtt}]\n");
        assertEquals("anna|4|3", read.rows(CanonicalTable.ACTIVITY, "person amount row"));
        assertEquals("a.vtt|4|1|3", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    private static String statement(String actor, String object, String time) {
        return """
               {"actor":%s,"verb":{"id":"http://x/did"},"object":%s,"timestamp":"%s"}""".formatted(actor, object, time);
    }

    private static String mail(String person) {
        return "{\"mbox\":\"mailto:%s@x.example\",\"objectType\":\"Agent\"}".formatted(person);
    }

    private static String statements() {
        String hash = "{\"mbox_sha1sum\":\"%s\"}".formatted(DigestUtils.sha1Hex("mailto:cato@x.example"));
        String thing = "{\"id\":\"q:1\"}";
        return "[" + String.join(",", statement(mail("anna"), mail("bo"), "2024-06-03T10:00:00+02:00"),
                statement(hash, thing, "2024-06-04T08:00:00Z"),
                statement(mail("anna"), mail("anna"), "2024-06-03T10:00:00Z"),
                statement(mail("stranger"), thing, "2024-06-03T10:00:00Z")) + "]";
    }

    @Test
    void eachStatementIsOneContribution() {
        var read = InventedFolder.withRegister(temporary).file("x.json", statements()).read(PARTICIPANTS + PROGRAMME
                + "interactions: [{layer: work, use: participation, unit: edits, file: x.json}]\n");
        assertEquals("day-1|g1|anna|1|1\nday-2|g2|cato|1|2\nday-1|g1|anna|1|3",
                read.rows(CanonicalTable.ACTIVITY, "session groupId person amount row"));
        assertEquals("speaker-not-a-participant|4", read.issues("kind row"));
    }

    @Test
    void aStatementAboutAPersonIsAContact() {
        var read = InventedFolder.withRegister(temporary).file("x.json", statements()).read(PARTICIPANTS + PROGRAMME
                + "interactions: [{layer: asked, use: chosen, directed: true, file: x.json}]\n");
        assertEquals("anna|bo|2024-06-03T10:00|0|1",
                read.rows(CanonicalTable.ENCOUNTERS, "source target start seconds row"));
        assertEquals("rows-unused|0\npair-with-oneself|3", read.issues("kind row"));
        assertEquals("x.json|4|1|3", read.files("file rowsIn kept setAside").lines().skip(1).findFirst()
                .orElseThrow());
    }

    @Test
    void repliesMentionsAndNamesAtTheStartAreTiesFromTheWriter() {
        String reply = """
                       {"id":"2","type":"Reply","timestamp":"2024-06-03T08:30:00Z","content":"ja","author":\
                       {"id":"77","name":"Bo Dal"},"reference":{"messageId":"1"}}""";
        String mention = """
                         {"id":"3","type":"Default","timestamp":"2024-06-03T08:31:00Z","content":"Bo Dal: og du?",\
                         "author":{"id":"anna@x.example","name":"nobody"},"mentions":[{"id":"77","name":"Bo Dal"}]}""";
        var read = InventedFolder.withRegister(temporary).file("chat.json",
                "{\"guild\":{},\"channel\":{\"type\":\"GuildTextChat\"},\"messages\":[" + String.join(",",
                        discord("1", "Default", "2024-06-03T08:29:00Z", "anna@x.example", "nobody"), reply, mention)
                        + "]}")
                .read(PARTICIPANTS + PROGRAMME
                        + "interactions: [{layer: answered, use: chosen, directed: true, file: chat.json}]\n");
        assertEquals("bo|anna|2024-06-03T10:30|0|2\nanna|bo|2024-06-03T10:31|0|3",
                read.rows(CanonicalTable.ENCOUNTERS, "source target start seconds row"));
        assertEquals("chat.json|3|2|1", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void wordsAreNotToldByStatements() {
        var read = InventedFolder.withRegister(temporary).file("x.json", statements()).read(PARTICIPANTS
                + "interactions: [{layer: work, use: participation, unit: words, file: x.json}]\n");
        assertEquals("file-not-a-log|xapi", read.issues("kind found"));
    }

    private static String series(String... lines) {
        String people = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@x.example\n"
                + "ATTENDEE;PARTSTAT=ACCEPTED:mailto:bo@x.example\n";
        var text = new StringBuilder("BEGIN:VCALENDAR\n");
        for (String line : lines) {
            text.append("BEGIN:VEVENT\nUID:1\nDURATION:PT20M\n").append(line).append('\n').append(people)
                    .append("END:VEVENT\n");
        }
        return text.append("END:VCALENDAR\n").toString();
    }

    private String starts(String calendar, String programme) {
        return InventedFolder.withRegister(temporary).file("m.ics", calendar)
                .read(PARTICIPANTS + programme + "interactions: [{layer: met, use: chosen, file: m.ics}]\n")
                .rows(CanonicalTable.ENCOUNTERS, "start row").replace("\n", " ");
    }

    @Test
    void aSeriesCountsAtItsDatesWithinTheProgramme() {
        String daily = "DTSTART:20240530T080000Z\nRRULE:FREQ=DAILY";
        assertEquals("2024-06-03T10:00|2 2024-06-04T10:00|2", starts(series(daily), PROGRAMME));
        assertEquals("2024-06-04T10:00|2", starts(series(daily + "\nEXDATE:20240603T080000Z"), PROGRAMME));
        assertEquals("2024-06-03T10:00|2 2024-06-04T12:00|10",
                starts(series(daily, "RECURRENCE-ID:20240604T080000Z\nDTSTART:20240604T100000Z"), PROGRAMME));
        assertEquals("2024-05-30T10:00|2", starts(series(daily), "zone: Europe/Oslo\n"));
    }

    @Test
    void countAndUntilAreCountedFromTheFirstDateAndNotFromTheProgramme() {
        String first = "DTSTART:20240601T080000Z\nRRULE:FREQ=DAILY;";
        assertEquals("2024-06-03T10:00|2", starts(series(first + "COUNT=3"), PROGRAMME));
        assertEquals("2024-06-03T10:00|2", starts(series(first + "UNTIL=20240603T235959Z"), PROGRAMME));
        assertEquals("2024-06-01T10:00|2", starts(series(first + "COUNT=2"), PROGRAMME));
        assertEquals("2024-06-03T10:00|2 2024-06-04T09:00|2",
                starts(series(first + "COUNT=3\nRDATE:20240604T070000Z,20240701T070000Z"), PROGRAMME));
    }

    @Test
    void aSeriesThatNobodyCouldMeetAtCountsAtItsFirstDate() {
        assertEquals("1900-01-01T01:00|2",
                starts(series("DTSTART:19000101T000000Z\nRRULE:FREQ=SECONDLY"), PROGRAMME));
        assertEquals("2024-06-03T10:00|2",
                starts(series("DTSTART:20240603T080000Z\nRRULE:FREQ=DAILY;BYMINUTE=0,1,2,3"), PROGRAMME));
    }
}
