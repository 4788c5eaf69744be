package no.kronsj.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: attendance lists of Teams and Zoom, by their shape, in any language. */
class AttendanceTest {
    private static final String NORWEGIAN = """
                                            1. Sammendrag
                                            Møtetittel	Verksted

                                            2. Deltakere
                                            Navn	Første	Siste	Varighet	E-post	ID (UPN)	Rolle
                                            Kari Nordmann	22.09.2026, 10:00:00	22.09.2026, 12:00:00	1 t 58 min	kari@example.no	kari@example.no	Arrangør
                                            Øyås, Ærlend (Ekstern)	22.09.2026, 10:05:00	22.09.2026, 11:05:00	1 t			Deltaker
                                            Máret		22.09.2026, 12:00:00			maret@example.no		Deltaker

                                            3. Aktiviteter
                                            Navn	Inn	Ut	Varighet	E-post	Rolle
                                            Kari Nordmann	22.09.2026, 10:00:00	22.09.2026, 11:00:00	1 t	kari@example.no	Arrangør
                                            Kari Nordmann	22.09.2026, 11:02:00	22.09.2026, 12:00:00	58 min	kari@example.no	Arrangør
                                            """;

    private static String shown(Readout readout) {
        return ((Attendance) readout.content()).joins().stream()
                .map(join -> "%d %s %s %s %d".formatted(join.row(), join.name(), join.email(), join.start(),
                        join.seconds()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void personWithJoinsIsCountedByThemAndAnotherByTheMergedRow() {
        Readout readout = Written.read("a.csv", ("\uFEFF" + NORWEGIAN).getBytes(StandardCharsets.UTF_16LE));
        assertEquals("teams-attendance", readout.format().id());
        assertEquals("""
                     7 Øyås, Ærlend null 2026-09-22T10:05 3600
                     12 Kari Nordmann kari@example.no 2026-09-22T10:00 3600
                     13 Kari Nordmann kari@example.no 2026-09-22T11:02 3480""", shown(readout));
        assertEquals(List.of(IssueKind.JOIN_BROKEN), Written.issues(readout));
        assertEquals(1, readout.setAside());
    }

    @Test
    void spreadsheetThatSplitDatesIsPutTogether() {
        Readout readout = Written.read("a.csv", """
                                                1. Summary;;
                                                2. Participants;;;;;;
                                                Name;First Join;;Last Leave;;In-Meeting Duration;Email;ID;Role
                                                Kari;22/9/26; 10:00:00;22/9/26; 12:00:00;2h;kari@example.no;;Organizer
                                                """);
        assertEquals("4 Kari kari@example.no 2026-09-22T10:00 7200", shown(readout));
    }

    @Test
    void joiningAndLeavingByTurnsMakeStays() {
        Readout readout = Written.read("a.csv", """
                                                Full Name	User Action	Timestamp
                                                Kari	Joined before	9/15/2020, 9:58:00 AM
                                                Åse (Guest)	Joined	9/15/2020, 10:00:00 AM
                                                Åse (Guest)	Left	9/15/2020, 10:20:00 AM
                                                Ola	Left	9/15/2020, 10:30:00 AM
                                                """);
        assertEquals("2 Kari null 2020-09-15T09:58 1920\n3 Åse null 2020-09-15T10:00 1200", shown(readout));
        assertEquals(List.of(IssueKind.JOIN_BROKEN, IssueKind.DURATION_ESTIMATED), Written.issues(readout));
    }

    @Test
    void waitingRoomIsNotTheMeeting() {
        Readout readout = Written.read("a.csv",
                """
                Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
                Ola,,09/22/2026 10:01:05 AM,09/22/2026 10:01:35 AM,1,Yes,Yes
                Ola,,09/22/2026 10:01:35 AM,09/22/2026 10:02:35 AM,2,Yes,No
                """);
        assertEquals("3 Ola null 2026-09-22T10:01:35 60", shown(readout));
        assertEquals(List.of(IssueKind.WAITING_ROOM), Written.issues(readout));
    }
}
