package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import no.kronsj.ingest.sample.Meeting.Fate;

/** The calendar of the networking room as Outlook exports it: its own zone, folded lines, CRLF. */
final class CalendarExport {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final int FOLD_OCTETS = 75;
    private static final String HEAD = """
                                       BEGIN:VCALENDAR
                                       PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
                                       VERSION:2.0
                                       METHOD:PUBLISH
                                       X-WR-CALNAME:Klimakrønsj 2021 – møterom 1:1
                                       BEGIN:VTIMEZONE
                                       TZID:W. Europe Standard Time
                                       BEGIN:STANDARD
                                       DTSTART:16011028T030000
                                       RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                                       TZOFFSETFROM:+0200
                                       TZOFFSETTO:+0100
                                       END:STANDARD
                                       BEGIN:DAYLIGHT
                                       DTSTART:16010325T020000
                                       RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                                       TZOFFSETFROM:+0100
                                       TZOFFSETTO:+0200
                                       END:DAYLIGHT
                                       END:VTIMEZONE
                                       """;
    private final StringBuilder text = new StringBuilder();

    private CalendarExport() {}

    static void write(MeetingPlan plan, Path file) throws IOException {
        var export = new CalendarExport();
        HEAD.lines().forEach(export::line);
        plan.meetings().forEach(export::event);
        export.line("END:VCALENDAR");
        FixedZip.write(file, export.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void event(Meeting meeting) {
        List<SamplePerson> people = meeting.people();
        LocalDateTime end = meeting.start().plusMinutes(meeting.durationMinutes());
        line("BEGIN:VEVENT");
        line("CLASS:PUBLIC");
        line("DTSTAMP:20210930T150000Z");
        line("DTSTART;TZID=\"W. Europe Standard Time\":" + LOCAL.format(meeting.start()));
        line("DTEND;TZID=\"W. Europe Standard Time\":" + LOCAL.format(end));
        line("ORGANIZER;CN=\"%s\":mailto:%s".formatted(people.getFirst().name(), people.getFirst().email()));
        attendee(people.getFirst(), "CHAIR", Fate.HELD.answer());
        people.stream().skip(1).forEach(person -> attendee(person, "REQ-PARTICIPANT", meeting.fate().answer()));
        line("LOCATION:Microsoft Teams-møte");
        line((meeting.fate() == Fate.CANCELLED ? "SUMMARY;LANGUAGE=nb-no:Avlyst: 1:1 " : "SUMMARY;LANGUAGE=nb-no:1:1 ")
                + String.join(" / ", people.stream().map(SamplePerson::name).toList()));
        line("UID:" + UUID.nameUUIDFromBytes((meeting.start() + people.getFirst().email())
                .getBytes(StandardCharsets.UTF_8)));
        line(meeting.fate() == Fate.CANCELLED ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        line("SEQUENCE:0");
        line("END:VEVENT");
    }

    private void attendee(SamplePerson person, String role, String answer) {
        line("ATTENDEE;CN=\"%s\";ROLE=%s;PARTSTAT=%s;RSVP=TRUE:mailto:%s".formatted(person.name(), role, answer,
                person.email()));
    }

    /** Folds between characters, so that no letter is cut in two. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i++) {
            String letter = line.substring(i, i + 1);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > FOLD_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
        }
        text.append("\r\n");
    }
}
