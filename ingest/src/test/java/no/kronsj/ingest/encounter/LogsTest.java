package no.kronsj.ingest.encounter;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

class LogsTest {
    private static final String PROGRAMME = """
                                            programme:
                                              - {session: morning, start: 2024-06-03T09:00, end: 2024-06-03T11:30}
                                              - {session: noon, start: 2024-06-03T12:00, end: 2024-06-03T15:00}
                                              - {session: day-2, start: 2024-06-04T09:00, end: 2024-06-04T15:00}
                                            """;
    private static final String ZOOM = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";

    @TempDir
    private Path temporary;

    @Test
    void aStayBelongsToTheSessionOfItsDateAndHour() {
        var read = InventedFolder.withRegister(temporary)
                .file("room.csv", ZOOM + """
                                         Anna Vik,anna@x.example,06/03/2024 08:51:00 AM,06/03/2024 11:20:00 AM,149,No
                                         Anna Vik,anna@x.example,06/03/2024 11:40:00 AM,06/03/2024 02:00:00 PM,140,No
                                         Bo Dal (Guest),,06/04/2024 09:01:00 AM,06/04/2024 10:01:00 AM,60,Yes
                                         Host,host@x.example,06/04/2024 09:01:00 AM,06/04/2024 10:01:00 AM,60,No
                                         Host,host@x.example,06/04/2024 10:11:00 AM,06/04/2024 11:01:00 AM,50,No
                                         Cato Li,,06/29/2024 09:01:00 AM,06/29/2024 10:01:00 AM,60,No
                                         """)
                .read(PARTICIPANTS + PROGRAMME + "interactions: [{layer: there, use: presence, file: room.csv}]\n");
        assertEquals("morning|anna|8940\nnoon|anna|8400\nday-2|bo|3600\n|cato|3600",
                read.rows(CanonicalTable.PRESENCE, "session person seconds"));
        assertEquals("speaker-not-a-participant|5", read.issues("kind row"));
        assertEquals("room.csv|6|4|2", read.files("file rowsIn kept setAside").lines().skip(1).findFirst()
                .orElseThrow());
    }

    @Test
    void theFileNameTellsTheSessionBeforeTheDateAndTheOrderWhereThereIsNoDate() {
        String stays = "person;minutes\nAnna Vik;12,5\nBo Dal;many\n";
        var read = InventedFolder.withRegister(temporary).file("day-2.csv", ZOOM
                + "Anna Vik,anna@x.example,06/03/2024 08:51:00 AM,06/03/2024 11:20:00 AM,149,No\n")
                .file("list/a.csv", stays).file("list/b.csv", stays).file("list/c.csv", stays)
                .read(PARTICIPANTS + PROGRAMME + """
                                                 interactions:
                                                   - {layer: there, use: presence, files: "{session}-2.csv"}
                                                   - {layer: lists, use: presence, files: "list/*.csv"}
                                                 """);
        assertEquals("day|anna|8940\nmorning|anna|750\nnoon|anna|750\nday-2|anna|750",
                read.rows(CanonicalTable.PRESENCE, "session person seconds"));
        assertEquals("answer-outside-scale|3|minutes", read.issues("kind row column").lines().findFirst()
                .orElseThrow());
    }

    @Test
    void privateMessagesAndReactionsAreSetAsideAndTheFacilitatorIsNotedOnce() {
        var read = InventedFolder.withRegister(temporary)
                .file("chat.txt", """
                                  09:00:01 From Facilitator to Everyone : Welcome
                                  09:00:02 From Anna Vik to Everyone : Good morning to all
                                  09:00:03 From Anna Vik to Bo Dal (Privately) : See you
                                  09:00:04 From Facilitator to Everyone : Begin
                                  09:00:05 From Bo Dal to Everyone : Reacted to "Good morning" with 👍
                                  09:00:06 From Bo Dal to Everyone : Hello
                                  """).read(PARTICIPANTS
                        + """
                          interactions: [{layer: chat, use: participation, unit: messages, files: chat.txt}, {layer: chat-words, use: participation, unit: words, files: chat.txt}]
                          """);
        assertEquals("chat|messages|g1|anna|1|2\nchat|messages|g1|bo|1|6\nchat-words|words|g1|anna|4|2\n"
                + "chat-words|words|g1|bo|1|6",
                read.rows(CanonicalTable.ACTIVITY, "layer unit groupId person amount row"));
        assertEquals("other|messages|1\nother|messages|4\nother|words|1\nother|words|4",
                read.rows(CanonicalTable.VOICES, "voice unit row"));
        assertEquals("speaker-not-a-participant|1\nmessage-private|3\nmessage-reaction|5", read.issues("kind row"));
        assertEquals("chat.txt|6|2|4", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void whatWasWrittenToAllIsKeptOnlyWhereThePlanSaysSo() {
        String log = """
                     09:00:02 From Anna Vik to Everyone : Good morning to all
                     09:00:03 From Anna Vik to Bo Dal (Privately) : See you
                     09:00:05 From Bo Dal to Everyone : Reacted to "Good morning" with 👍
                     09:00:06 From Bo Dal to Everyone : Hello
                     """;
        String layer = "interactions: [{layer: chat, use: participation, unit: words, files: \"{session}.txt\"%s}]\n";
        var folder = InventedFolder.withRegister(temporary).file("noon.txt", log);
        assertEquals("", folder.read(PARTICIPANTS + PROGRAMME + layer.formatted("")).rows(CanonicalTable.MESSAGES,
                "text"));
        assertEquals("chat|noon|g1|anna|Good morning to all|noon.txt|0\nchat|noon|g1|bo|Hello|noon.txt|3",
                folder.read(PARTICIPANTS + PROGRAMME + layer.formatted(", text: true")).rows(CanonicalTable.MESSAGES,
                        "layer session groupId person text file position"));
    }

    @Test
    void whoLedAGroupIsNoParticipantEvenInTheRegister() {
        var read = InventedFolder.withRegister(temporary)
                .file("chat.txt", """
                                  09:00:01 From Bo Dal to Everyone : Welcome to you all
                                  09:00:02 From Anna Vik to Everyone : Good morning
                                  09:00:03 From Bo Dal to Everyone : Begin
                                  """)
                .read(PARTICIPANTS + """
                                     groups: [{id: g1, facilitator: Bo Dal}]
                                     interactions: [{layer: chat, use: participation, unit: words, files: chat.txt}]
                                     """);
        assertEquals("anna|2|1", read.rows(CanonicalTable.ACTIVITY, "person amount place"));
        assertEquals("facilitator|4\nfacilitator|1", read.rows(CanonicalTable.VOICES, "voice amount"));
        assertEquals("person-nobody|1", read.issues("kind row"));
        assertEquals("chat.txt|3|1|2", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void aTableOfCountsMayTellHowLongEachWasThere() {
        var read = InventedFolder.withRegister(temporary)
                .file("activity.csv", "person;amount;minutes\nAnna Vik;12;90\nBo Dal;3;\n").read(PARTICIPANTS
                        + "interactions: [{layer: words, use: participation, unit: words, file: activity.csv}]\n");

        assertEquals("anna|12|5400|-\nbo|3|-|-",
                read.rows(CanonicalTable.ACTIVITY, "person amount present place"));
        assertEquals("", read.issues("kind row"));
    }

    @Test
    void aTranscriptCountsWordsOrMillisecondsAndTheRoomIsTheGroup() {
        var read = InventedFolder.withRegister(temporary).file("g2.vtt", """
                                                                         WEBVTT

                                                                         00:00:01.000 --> 00:00:03.500
                                                                         <v Anna Vik>Vi må få det til – i år.</v>

                                                                         00:00:04.000 --> 00:00:05.000
                                                                         <v Anna Vik>Ja.</v><v Host>Nei.</v>

                                                                         00:00:06.000 --> 00:00:07.000
                                                                         Nobody says who.
                                                                         """)
                .read(PARTICIPANTS + """
                                     interactions:
                                       - {layer: said, use: participation, unit: words, files: "{group}.vtt"}
                                       - {layer: spoke, use: participation, unit: seconds, files: "{group}.vtt"}
                                     """);
        assertEquals("said|g2|anna|7\nsaid|g2|anna|1\nspoke|g2|anna|2500\nspoke|g2|anna|1000",
                read.rows(CanonicalTable.ACTIVITY, "layer groupId person amount"));
        assertEquals("g2.vtt|4|2|2", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
        assertEquals("speaker-not-a-participant|6\nspeaker-not-a-participant|9", read.issues("kind row"));
    }

    @Test
    void aTableOfCountsKeepsWholeNumbersAndItsOwnGroups() {
        var read = InventedFolder.withRegister(temporary).file("activity.csv", """
                                                                               room;person;unit;amount
                                                                               g2;anna@x.example;words;12
                                                                               ;bo@x.example;words;3.0
                                                                               ;bo@x.example;words;3.5
                                                                               ;bo@x.example;edits;4
                                                                               """).read(PARTICIPANTS
                + "interactions: [{layer: words, use: participation, unit: words, "
                + "file: activity.csv, where: {unit: words}, columns: {group: room, person: person, amount: amount}}]\n");
        assertEquals("g2|anna|12\ng1|bo|3", read.rows(CanonicalTable.ACTIVITY, "groupId person amount"));
        assertEquals("rows-unused|0\nanswer-outside-scale|4", read.issues("kind row"));
    }

    @Test
    void aLogOfAnotherKindThanTheLayerIsLeftOut() {
        var read = InventedFolder.withRegister(temporary).file("room.csv", ZOOM
                + "Anna Vik,anna@x.example,06/03/2024 08:51:00 AM,06/03/2024 11:20:00 AM,149,No\n")
                .file("talk.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:03.500\n<v Anna Vik>Ja.</v>\n")
                .read(PARTICIPANTS + """
                                     interactions:
                                       - {layer: chat, use: participation, unit: messages, files: room.csv}
                                       - {layer: met, use: chosen, files: talk.vtt}
                                       - {layer: gone, use: chosen, files: gone.csv}
                                     """);
        assertEquals("", read.rows(CanonicalTable.ACTIVITY, "person") + read.rows(CanonicalTable.PRESENCE, "person"));
        assertEquals("file-missing|gone.csv|no such file\nfile-not-a-log|room.csv|zoom-participants\n"
                + "file-not-a-log|talk.vtt|webvtt", read.issues("kind file found"));
    }
}
