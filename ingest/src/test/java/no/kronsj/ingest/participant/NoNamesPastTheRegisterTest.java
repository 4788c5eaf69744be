package no.kronsj.ingest.participant;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.IngestReport;
import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.response.Response;
import no.kronsj.ingest.table.CanonicalTable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Past the register everything carries pseudonyms (metrics J7). Names and addresses are planted wherever a file can hold
 * one: known, uncertain, ambiguous and unknown ones. The one exception is what somebody wrote in their own words.
 */
class NoNamesPastTheRegisterTest {
    private static final List<String> PLANTED = List.of("zebulon", "qvistgaard", "wilhelmina", "xylander", "ottokar",
            "jernæs", "solfrid", "hølland", "balthasar", "mail-of-zeb", "w0xy", "plantedmail", "planted.example");
    private static final String IN_OWN_WORDS = "Ask Solfrid about it";
    private static final String PLAN = """
                                       participants: {file: register.csv, id: mail, name: name, group: group, attributes: {county: county}}
                                       scales: {s5: {range: 1..5}}
                                       instruments:
                                         before: {file: before.csv, person: mail, items: {voice: {scale: s5}, knew: {multi: "/"}}}
                                         after: {file: after.csv, person: name, items: {voice: {scale: s5}, why: {text: true}}}
                                       interactions:
                                         - {layer: known, use: baseline, item: before.knew}
                                         - {layer: chat, use: participation, unit: messages, files: chat.txt}
                                         - {layer: met, use: chosen, files: meetings.ics}
                                         - {layer: drawn, use: designed, files: pairs.csv}
                                         - {layer: speech, use: participation, unit: seconds, files: talk.vtt}
                                         - {layer: there, use: presence, files: room.csv}
                                       consent: {quotes: quote}
                                       goals:
                                         - {id: scored, raters: [Balthasar, Ottokar Jernæs], indicator: {kind: rated, file: levels.csv}}
                                       """;

    @TempDir
    private Path temporary;

    private InventedFolder.Read read;

    @BeforeEach
    void plant() {
        read = InventedFolder.in(temporary)
                .file("register.csv", """
                                      mail,name,group,county,quote
                                      mail-of-zeb@planted.example,Zebulon Qvistgaard,g1,North,yes
                                      w0xy@planted.example,"Xylander, Wilhelmina",g1,South,not as Wilhelmina
                                      plantedmail@planted.example,Ottokar Jernæs,g2,South,no
                                      second.plantedmail@planted.example,Ottokar Jernæs,g2,South,
                                      Mail-of-Zeb@planted.example,Zebulon Qvistgaard,g2,East,yes
                                      ,Solfrid Hølland,g1,East,
                                      """)
                .file("before.csv", """
                                    mail,voice,knew
                                    mail-of-zeb@planted.example,4,Wilhelmina Xylander/Ottokar Jernæs/Zebulon
                                    w0xy@planted.example,Zebulon,Solfrid Hølland
                                    wilhelmina.xylander@planted.example,2,
                                    balthasar@planted.example,3,Zebulon Qvistgaard
                                    """).file("after.csv", """
                                                           name,voice,why
                                                           Dr. Zebulon Qvistgaard (Guest),5,Ask Solfrid about it
                                                           W. Xylander,4,
                                                           Ottokar Jernæs,3,
                                                           Ottokar Jernes,3,Balthasar,one cell too many
                                                           Solfrid,9,
                                                           """)
                .file("levels.csv", """
                                    subject,rater,level
                                    g1,Balthasar,1
                                    g1,Ottokar Jernæs,Zebulon
                                    g1,Solfrid,1
                                    Zebulon,Balthasar,1
                                    Wilhelmina Xylander,Balthasar,1
                                    """)
                .file("chat.txt", """
                                  09:00:01 From Zebulon Qvistgaard to Everyone : Hello Wilhelmina
                                  09:00:02 From Balthasar to Everyone : Hello Zebulon
                                  09:00:03 From Wilhelmina to Ottokar (Privately) : secret of Balthasar
                                  09:00:04 From Wilhelmina to Everyone : Reacted to "Hello Zebulon" with 👍
                                  09:00:05 From Ottokar Jernæs to Everyone : Hello
                                  """).file("pairs.csv", """
                                                         source,target
                                                         Zebulon Qvistgaard,Zebulon Qvistgaard
                                                         Zebulon Qvistgaard,Qvistgaard
                                                         Xylander Wilhelmina,solfrid@planted.example
                                                         """)
                .file("meetings.ics",
                        """
                        BEGIN:VCALENDAR
                        BEGIN:VEVENT
                        UID:1-mail-of-zeb
                        SUMMARY:Zebulon meets Wilhelmina
                        DTSTART:20240603T080000Z
                        DURATION:PT20M
                        ORGANIZER;CN=Balthasar:mailto:balthasar@planted.example
                        ATTENDEE;CN=Zebulon Qvistgaard;PARTSTAT=ACCEPTED:mailto:mail-of-zeb@planted.example
                        ATTENDEE;CN=Wilhelmina;PARTSTAT=ACCEPTED:mailto:w0xy@planted.example
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2
                        DTSTART:20240603T080000Z
                        DURATION:PT20M
                        ATTENDEE;CN=Solfrid;PARTSTAT=ACCEPTED:mailto:solfrid.holland@planted.example
                        ATTENDEE;PARTSTAT=ACCEPTED:mailto:plantedmail@planted.example
                        END:VEVENT
                        END:VCALENDAR
                        """)
                .file("talk.vtt", """
                                  WEBVTT

                                  00:00:01.000 --> 00:00:02.000
                                  <v Zebulon Qvistgaard>Wilhelmina said so.</v>

                                  00:00:03.000 --> 00:00:04.000
                                  <v Solfrid Hølland>No, Balthasar did.</v>

                                  00:00:05.000 --> 00:00:04.000
                                  <v Ottokar>Yes</v>
                                  """)
                .file("room.csv",
                        """
                        Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
                        Zebulon (Qvistgaard),mail-of-zeb@planted.example,06/03/2024 08:51:00 AM,06/03/2024 11:20:00 AM,149,No
                        Balthasar,balthasar@planted.example,06/03/2024 08:51:00 AM,06/03/2024 11:20:00 AM,149,No
                        Ottok\uFFFDr Jernæs,,06/03/2024 08:51:00 AM,06/03/2024 11:20:00 AM,149,No
                        """)
                .file("corrections.yaml", """
                                          people:
                                            - {seen: Xylander Wilhelmina, is: w0xy@planted.example}
                                            - {seen: Solfrid, is: nobody}
                                            - {seen: Balthasar of Nowhere, is: nobody}
                                          """).read(PLAN);
    }

    @Test
    void whatIsPlantedWasMetInEveryWay() {
        List<String> kinds = read.report().issues().stream().map(IngestReport.IssueEntry::kind).distinct().sorted()
                .toList();
        assertTrue(kinds.containsAll(List.of("person-unknown", "person-uncertain", "person-ambiguous", "person-nobody",
                "person-twice", "speaker-not-a-participant", "correction-unused", "answer-outside-scale",
                "message-private", "message-reaction", "pair-with-oneself", "row-ragged", "rating-outside-levels",
                "rating-subject-unknown", "rater-unknown")), kinds.toString());
        var ofTexts = Set.of(CanonicalTable.PASSAGES, CanonicalTable.ASIDES, CanonicalTable.MESSAGES);
        for (CanonicalTable table : CanonicalTable.values()) {
            assertEquals(ofTexts.contains(table), read.report().rows().rows(table).isEmpty(), table.name());
        }
    }

    @Test
    void noRowOfACanonicalTableNamesAnybodyButInTheirOwnWords() {
        String rows = Stream.of(CanonicalTable.values()).flatMap(table -> read.report().rows().rows(table).stream())
                .map(Record::toString).collect(Collectors.joining("\n"));
        assertEquals(1, read.report().rows().rows(CanonicalTable.RESPONSES).stream()
                .filter(row -> ((Response) row).text().equals(IN_OWN_WORDS)).count());
        assertNamesNobody(rows.replace(IN_OWN_WORDS, ""));
    }

    @Test
    void noIssueNamesAnybodyExceptWhereItIsKeptFromThePublic() {
        assertNamesNobody(read.report().issues().stream().filter(issue -> !issue.personal()).map(Record::toString)
                .collect(Collectors.joining("\n")));
        assertNamesNobody(read.report().issues().stream().filter(IngestReport.IssueEntry::personal)
                .map(issue -> issue.toString().replace("found=" + issue.found(), ""))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void noAccountOfAFileNamesAnybody() {
        assertNamesNobody(read.report().files().stream()
                .map(file -> file.toString().replace(file.path().toString(), "")).collect(Collectors.joining("\n")));
        assertNamesNobody(read.report().keyFingerprint());
    }

    private static void assertNamesNobody(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String name : PLANTED) {
            assertFalse(lower.contains(name),
                    () -> name + " in " + lower.lines().filter(line -> line.contains(name)).findFirst().orElse(""));
        }
    }
}
