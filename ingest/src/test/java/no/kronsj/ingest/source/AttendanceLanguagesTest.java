package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: attendance lists are known by their shape, whatever language their words are in. */
class AttendanceLanguagesTest {
    @TempDir
    Path folder = Path.of(".");

    private static String shown(Readout readout) {
        return ((Attendance) readout.content()).joins().stream()
                .map(join -> "%d %s %s %s %d".formatted(join.row(), join.name(), join.email(), join.start(),
                        join.seconds()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  de | Teilnehmer   | 22.09.26, 10:00:05   | 59 Min. 5 Sek.   | (Nicht überprüft)
                                                                  de | Teilnehmende | 22.09.2026, 10:00:05 | 1 Std.           | (Extern)
                                                                  fr | Participants | 22/09/2026 10:00:05  | 1 h 29 min 5 s   | (Non vérifié)
                                                                  fr | Participants | 22/09/2026 à 10:00:05 | 1h 29m 5s       | (Externe)
                                                                  es | Participantes | 22/9/2026, 10:00:05 | 1 h 29 min 5 s   | (No verificado)
                                                                  es | Participantes | 22/9/26, 10:00:05 a. m. | 29 min       | (Externo)
                                                                  pt | Participantes | 22/09/2026, 10:00:05 | 1h              | (Não verificado)
                                                                  it | Partecipanti | 22/09/26, 10:00:05   | 1 h 29 m 5 s     | (Non verificato)
                                                                  nl | Deelnemers   | 22-09-2026 10:00:05  | 1 u 29 m 5 s     | (Niet-geverifieerd)
                                                                  nb | Deltakere    | 22.09.2026, 10:00:05 | 1 t 29 min 5 sek | (Ikke bekreftet)
                                                                  nb | Deltakere    | 22.9.2026, 10.00.05  | 1 time 29 minutter | (Ekstern)
                                                                  """)
    void everyLocaleIsKnownByItsShape(String language, String people, String time, String lasted, String badge) {
        String text = "1. Xxx\nYyy\tZzz\n\n2. %s\nA\tB\tC\tD\tE\tF\tG\nÅse Lie %s\t%s\t\t%s\taase@example.no\t\tR\n"
                .formatted(people, badge, time, lasted);
        Readout readout = Written.read("a.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertEquals("teams-attendance", readout.format().id(), language);
        long seconds = switch (lasted) {
            case "59 Min. 5 Sek." -> 3545;
            case "29 min" -> 1740;
            case "1h", "1 Std." -> 3600;
            case "1 time 29 minutter" -> 5340;
            default -> 5345;
        };
        assertEquals("6 Åse Lie aase@example.no 2026-09-22T10:00:05 " + seconds, shown(readout));
    }

    @Test
    void headingsMayBeMissingInEverySection() {
        assertEquals("5 Kari null 2026-09-22T10:00 3600\n7 Ola null 2026-09-22T10:00 1800",
                shown(Written.read("a.csv", """
                                            1. Sammendrag
                                            Tittel	x

                                            2. Deltakere
                                            Kari	22.09.2026, 10:00	22.09.2026, 11:00	1 t			Deltaker
                                            3. Aktiviteter
                                            Ola	22.09.2026, 10:00	22.09.2026, 10:30	30 min		Deltaker
                                            """)));
    }

    @Test
    void reportOf2021IsKnownByTheLinesOverItInAnyLanguage() {
        String text = """
                      Besprechungszusammenfassung
                      Teilnehmer	2
                      Titel	Verksted
                      Beginn	10.12.2021, 09:37:51

                      Name	Beitritt	Verlassen	Dauer	E-Mail	Rolle	ID (UPN)
                      Øyås, Ærlend	10.12.2021, 09:38:13	10.12.2021, 10:07:12	28 Min. 59 Sek.	a@example.no	Organisator	a@example.no
                      +47 22 ** ** 01	10.12.2021, 09:50:00	10.12.2021, 10:10:00	20 Min.		Teilnehmer
                      """;
        String stays = "Øyås, Ærlend a@example.no 2021-12-10T09:38:13 1739\n%d +47 22 ** ** 01 null 2021-12-10T09:50 1200";
        assertEquals("7 " + stays.formatted(8), shown(Written.read("a.csv", text)));
        String bare = text.lines().filter(line -> !line.startsWith("Name")).collect(Collectors.joining("\n"));
        assertEquals("6 " + stays.formatted(7), shown(Written.read("a.csv", bare)));
    }

    @ParameterizedTest
    @CsvSource({"Beigetreten vor,Beigetreten,Verlassen", "A déjà rejoint,A rejoint,A quitté",
            "Se unió antes,Se unió,Salió", "Ble med før,Ble med,Forlot"})
    void listOf2020IsKnownByWhatComesFirstForEachName(String before, String joined, String left) {
        String text = """
                      X	Y	Z
                      Kari	%1$s	15.09.2020, 09:58:00
                      Åse	%2$s	15.09.2020, 10:00:00
                      Åse	%3$s	15.09.2020, 10:20:00
                      Åse	%2$s	15.09.2020, 10:25:00
                      Kari	%3$s	15.09.2020, 10:30:00
                      """.formatted(before, joined, left);
        assertEquals(
                "2 Kari null 2020-09-15T09:58 1920\n3 Åse null 2020-09-15T10:00 1200\n5 Åse null 2020-09-15T10:25 300",
                shown(Written.read("a.csv", text)));
    }

    @Test
    void answersWithATimeBehindThemAreNoJoinList() {
        Readout readout = Written.read("a.tsv", """
                                                Who	Answer	When
                                                Kari	yes	15.09.2020, 09:58:00
                                                Åse	no	15.09.2020, 10:00:00
                                                """);
        assertEquals("csv", readout.format().id());
    }

    @Test
    void commaVariantOf2025KeepsQuotedTitleNamesAndBothOfOneName() {
        Readout readout = Written.read("a.csv",
                """
                1. Summary
                Meeting title,"Verksted
                (22. september)"

                2. Participants
                Name,First Join,Last Leave,In-Meeting Duration,Email,Participant ID (UPN),Role,Engagement: Unmute
                "Øyås, Ærlend (External)","9/22/26, 10:00:00 AM","9/22/26, 12:00:00 PM",2h,a@example.no,a@example.no,Presenter,9
                Åse (Unverified),"9/22/26, 10:01:30 AM","9/22/26, 10:44:42 AM",43m 12s,,,Attendee
                Åse (Unverified),"9/22/26, 10:45:30 AM","9/22/26, 12:11:20 PM",1h 25m 50s,,,Attendee
                Máret,,"9/22/26, 12:00:00 PM",30m,maret@example.no,m@x.no,Presenter,
                """);
        assertEquals("""
                     6 Øyås, Ærlend a@example.no 2026-09-22T10:00 7200
                     7 Åse null 2026-09-22T10:01:30 2592
                     8 Åse null 2026-09-22T10:45:30 5150
                     9 Máret maret@example.no null 1800""", shown(readout));
    }

    @Test
    void webinarHasABlockForEachRoleAndNotEverybodyCame() {
        Readout readout = Written.read("w.csv",
                """
                Attendee Report,
                Report Generated:,"09/22/2026 01:00:00 PM"
                Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered
                Verksted,868 1234 5678,"09/22/2026 10:00:05 AM",132,3
                Host Details,
                Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name,
                Yes,Kari (Host),kari@example.no,"09/22/2026 10:00:00 AM","09/22/2026 11:00:00 AM",60,No,Norway,
                Panelist Details,
                Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name,
                Yes,Ola,ola@example.no,"09/22/2026 10:10:00 AM",--,30,No,Norway,
                Attendee Details,
                Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
                Yes,Åse,Åse,Lie,--,"09/01/2026 10:00:00 AM",approved,"09/22/2026 10:10:00 AM","09/22/2026 10:20:30 AM",11,Yes,Norway
                No,Eva,Eva,Li,eva@example.no,"09/01/2026 10:00:00 AM",approved,--,--,--,--,
                """);
        assertEquals("zoom-webinar", readout.format().id());
        assertEquals("""
                     7 Kari (Host) kari@example.no 2026-09-22T10:00 3600
                     10 Ola ola@example.no 2026-09-22T10:10 1800
                     13 Åse null 2026-09-22T10:10 630""", shown(readout));
        assertEquals(List.of(IssueKind.NOT_ATTENDED), Written.issues(readout));
        assertEquals(1, readout.setAside());
    }

    @Test
    void meetTakesItsDayFromTheNameOfTheFile() {
        String text = """
                      Fornavn,Etternavn,E-post,Varighet,Kom inn,Gikk ut
                      Kari,Nordmann,kari@example.no,2 t 11 min,10:00,12:11
                      Åse,,,< 1 min,10:05 PM,10:05 PM
                      """;
        assertEquals("2 Kari Nordmann kari@example.no 2026-09-22T10:00 7860\n3 Åse null 2026-09-22T22:05 60",
                shown(Written.read("2026-09-22 Verksted.csv", text)));
        assertEquals("2 Kari Nordmann kari@example.no null 7860\n3 Åse null null 60",
                shown(Written.read("verksted.csv", text)));
    }

    @Test
    void aFileWithoutRowsThatThePlanCallsAnAttendanceListHasNobody() throws IOException {
        Path blank = Files.writeString(folder.resolve("a.csv"), "\u0003\n");
        for (SourceFormat format : List.of(SourceFormat.MEET_ATTENDANCE, SourceFormat.ZOOM_WEBINAR,
                SourceFormat.DISCORD_TABLE, SourceFormat.SLACK, SourceFormat.TEAMS_TRANSCRIPT)) {
            assertEquals(0, SourceReader.read(blank, "a.csv", format).content().rows(), format.id());
        }
    }

    @Test
    @Tag("real-data")
    void samplesKeepTheirRows() {
        assertEquals("""
                     2 Kari Nordmann kari.nordmann@example.no null 7860
                     3 Ærlend Øyås aerlend.oyas@example.no null 3480
                     4 Åse null null 60""",
                shown(Exports.read("googlemeet/reconstructed/abc-defg-hij_attendance.csv")));
    }
}
