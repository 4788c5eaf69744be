package no.kronsj.ingest.source.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Calendar;
import no.kronsj.ingest.source.content.SourceContent.Calendar.Event;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * An iCalendar file. The events are cut out first and parsed one by one, so that a faulty one does not cost the others;
 * dates and addresses are read here, since strict readings refuse what Outlook writes. Repeats are not expanded.
 */
public final class CalendarFile implements FormatReader {
    private static final String BEGIN = "BEGIN:VEVENT";
    private static final String END = "END:VEVENT";
    private static final String CALENDAR_BEGIN = "BEGIN:VCALENDAR";
    private static final String CALENDAR_END = "END:VCALENDAR";
    private static final String CALENDAR_ZONE = "X-WR-TIMEZONE:";

    private record Part(int row, List<String> lines, boolean ended) {}

    @Override
    public Optional<String> recognise(SourceFile file) {
        return file.isText() && file.text().stripLeading().toUpperCase(Locale.ROOT).startsWith(CALENDAR_BEGIN)
                ? Optional.of(CALENDAR_BEGIN)
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        List<String> lines = file.text().lines().toList();
        String zone = lines.stream().filter(line -> line.toUpperCase(Locale.ROOT).startsWith(CALENDAR_ZONE)).findFirst()
                .map(line -> line.substring(CALENDAR_ZONE.length()).strip()).orElse("");
        if (lines.stream().noneMatch(line -> line.strip().equalsIgnoreCase(CALENDAR_END))) {
            issues.add(IssueKind.FILE_CUT_SHORT, lines.size(), "", "no " + CALENDAR_END, CALENDAR_END);
        }
        var times = new CalendarTime(zone, issues);
        var events = new ArrayList<Event>();
        int setAside = 0;
        for (Part part : parts(lines)) {
            Optional<Event> event = event(part, times, issues);
            event.ifPresent(events::add);
            setAside += event.isPresent() ? 0 : 1;
        }
        return new Reading(new Calendar(events), setAside);
    }

    /** The lines of each event; one that is not ended goes to the next event or to the end. */
    private static List<Part> parts(List<String> lines) {
        var parts = new ArrayList<Part>();
        List<String> open = null;
        int row = 0;
        for (int i = 0; i < lines.size(); i++) {
            String mark = lines.get(i).strip().toUpperCase(Locale.ROOT);
            boolean ends = mark.equals(END) || mark.equals(BEGIN) || mark.equals(CALENDAR_END);
            if (open != null && ends) {
                parts.add(new Part(row, open, mark.equals(END)));
                open = null;
            }
            if (mark.equals(BEGIN)) {
                open = new ArrayList<>();
                row = i + 1;
            } else if (open != null && !mark.isEmpty()) {
                open.add(lines.get(i));
            }
        }
        if (open != null) {
            parts.add(new Part(row, open, false));
        }
        return parts;
    }

    private static Optional<Event> event(Part part, CalendarTime times, IssueLog issues) {
        if (!part.ended()) {
            issues.add(IssueKind.FILE_CUT_SHORT, part.row(), BEGIN, "an event without end", END);
        }
        var text = new StringBuilder(CALENDAR_BEGIN).append("\r\n").append(BEGIN).append("\r\n");
        part.lines().forEach(line -> text.append(line).append("\r\n"));
        text.append(END).append("\r\n").append(CALENDAR_END).append("\r\n");
        var properties = new CalendarProperties();
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(text.toString()), true), properties);
        } catch (IOException | ParserException | RuntimeException broken) {
            issues.add(IssueKind.EVENT_BROKEN, part.row(), "", "an event that cannot be parsed",
                    "NAME:value in each line");
            return Optional.empty();
        }
        return Optional.of(new CalendarEvent(part.row(), properties, times, issues).event());
    }
}
