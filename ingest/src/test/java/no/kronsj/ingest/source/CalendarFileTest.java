package no.kronsj.ingest.source;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Calendar;
import no.kronsj.ingest.source.content.SourceContent.Calendar.Event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CalendarFileTest {
    private static Readout read(String... lines) {
        return Written.read("a.ics", "BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n");
    }

    private static Event event(Readout readout) {
        return ((Calendar) readout.content()).events().getFirst();
    }

    @Test
    void organizerAndThoseWhoAcceptedAreCounted() {
        Event event = event(read("BEGIN:VEVENT", "UID:1", "DTSTART:20260922T110000Z", "DTEND:20260922T112000Z",
                "ORGANIZER;CN=\"Nordmann, Kari\":MAILTO:Kari@Example.no", "ATTENDEE;PARTSTAT=ACC",
                " EPTED:mailto:ola@example.no",
                "ATTENDEE;PARTSTAT=DECLINED:mailto:eva@example.no", "BEGIN:VALARM", "ATTENDEE:mailto:alarm@example.no",
                "END:VALARM", "END:VEVENT"));
        assertEquals(List.of("ola@example.no", "eva@example.no", "kari@example.no"), event.invited());
        assertEquals(List.of("ola@example.no", "kari@example.no"), event.accepted());
        assertEquals("2026-09-22T11:20Z", String.valueOf(event.end()));
    }

    @Test
    void windowsZoneIsKnown() {
        Event event = event(read("BEGIN:VEVENT", "UID:1", "DTSTART;TZID=\"W. Europe Standard Time\":20260922T130000",
                "END:VEVENT"));
        assertEquals("2026-09-22T11:00:00Z", String.valueOf(Objects.requireNonNull(event.start()).toInstant()));
        assertEquals(event.start(), event.end());
    }

    @Test
    void floatingTimeTakesTheZoneOfTheCalendarOrSaysSo() {
        Event known = event(read("X-WR-TIMEZONE:Europe/Oslo", "BEGIN:VEVENT", "DTSTART:20260922T130000", "END:VEVENT"));
        assertEquals("2026-09-22T13:00+02:00[Europe/Oslo]", String.valueOf(known.start()));
        Readout unknown = read("BEGIN:VEVENT", "DTSTART;TZID=Eget navn:20260922T130000", "END:VEVENT");
        assertEquals(List.of(IssueKind.ZONE_UNKNOWN), Written.issues(unknown));
    }

    @Test
    void cancelledEventIsMarked() {
        assertTrue(event(read("BEGIN:VEVENT", "DTSTART:20260922", "STATUS:CANCELLED", "END:VEVENT")).cancelled());
    }

    @Test
    void brokenEventCostsOnlyItself() {
        Readout readout = read("BEGIN:VEVENT", "DTSTART:20260922T110000Z", "DETTE ER INGEN EGENSKAP", "END:VEVENT",
                "BEGIN:VEVENT", "UID:2", "DTSTART:20260922T120000Z");
        assertEquals("2", event(readout).uid());
        assertEquals(List.of(IssueKind.EVENT_BROKEN, IssueKind.FILE_CUT_SHORT), Written.issues(readout));
        assertEquals(1, readout.setAside());
    }

    @Test
    void endlessRepeatIsOneEvent() {
        Readout readout = read("BEGIN:VEVENT", "UID:1", "DTSTART:19000101T000000Z", "RRULE:FREQ=SECONDLY",
                "END:VEVENT");
        assertEquals(1, readout.content().rows());
        assertEquals(List.of(IssueKind.EVENT_REPEATS), Written.issues(readout));
    }
}
