package no.kronsj.ingest.source.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.calendar.CalendarProperties.Property;
import no.kronsj.ingest.source.content.SourceContent.Calendar.Event;
import no.kronsj.ingest.source.content.SourceContent.Calendar.Series;
import no.kronsj.ingest.source.file.IssueLog;

/** One event: when, who was asked, who accepted. */
public final class CalendarEvent {
    private static final String MAIL = "mailto:";
    private static final int MOST_DATES = 1_000;

    private final int row;
    private final CalendarProperties properties;
    private final CalendarTime times;
    private final IssueLog issues;

    CalendarEvent(int row, CalendarProperties properties, CalendarTime times, IssueLog issues) {
        this.row = row;
        this.properties = properties;
        this.times = times;
        this.issues = issues;
    }

    Event event() {
        Optional<Property> from = properties.first("DTSTART");
        ZonedDateTime start = from.map(property -> times.moment(property, row)).orElse(null);
        if (start == null) {
            issues.add(IssueKind.DATE_UNREADABLE, row, "DTSTART", from.map(Property::value).orElse(""), "a date");
        }
        if (properties.first("RRULE").isPresent()) {
            issues.add(IssueKind.EVENT_REPEATS, row, "RRULE", properties.first("RRULE").orElseThrow().value(),
                    "single dates");
        }
        String uid = properties.first("UID").map(Property::value).filter(id -> !id.isEmpty()).orElse("row-" + row);
        boolean cancelled = properties.first("STATUS").map(Property::value).orElse("").equalsIgnoreCase("CANCELLED");
        Set<String> accepted = new LinkedHashSet<>();
        Set<String> invited = people(accepted);
        ZonedDateTime instead = properties.first("RECURRENCE-ID").map(property -> times.moment(property, row))
                .orElse(null);
        return new Event(row, uid, start, end(start), cancelled, List.copyOf(invited), List.copyOf(accepted), series(),
                instead);
    }

    private @Nullable Series series() {
        Optional<Property> rule = properties.first("RRULE");
        List<ZonedDateTime> also = dates("RDATE");
        return rule.isEmpty() && also.isEmpty()
                ? null
                : new Series(rule.map(Property::value).orElse(""), dates("EXDATE"), also);
    }

    /** A line may hold several dates, and there may be several lines. */
    private List<ZonedDateTime> dates(String name) {
        return properties.all(name).stream().flatMap(property -> Pattern.compile(",").splitAsStream(property.value())
                .limit(MOST_DATES).map(value -> new Property(name, property.parameters(), value)))
                .map(property -> times.moment(property, row)).filter(Objects::nonNull).toList();
    }

    /** The organizer came, unless it says otherwise: who calls a meeting does not answer the invitation. */
    private Set<String> people(Set<String> accepted) {
        var invited = new LinkedHashSet<String>();
        var declined = new LinkedHashSet<String>();
        for (Property attendee : properties.all("ATTENDEE")) {
            String address = address(attendee);
            if (address.isEmpty()) {
                issues.add(IssueKind.ADDRESS_MISSING, row, "ATTENDEE", attendee.parameter("CN"),
                        "mailto: and an address");
                continue;
            }
            invited.add(address);
            String answer = attendee.parameter("PARTSTAT").toUpperCase(Locale.ROOT);
            if (answer.equals("ACCEPTED")) {
                accepted.add(address);
            } else if (answer.equals("DECLINED")) {
                declined.add(address);
            }
        }
        properties.first("ORGANIZER").map(CalendarEvent::address).filter(address -> !address.isEmpty())
                .ifPresent(organizer -> {
                    invited.add(organizer);
                    if (!declined.contains(organizer)) {
                        accepted.add(organizer);
                    }
                });
        return invited;
    }

    private static String address(Property person) {
        String value = person.value().strip().toLowerCase(Locale.ROOT);
        String address = value.startsWith(MAIL) ? value.substring(MAIL.length()).strip() : value;
        if (address.contains("@")) {
            return address;
        }
        String other = person.parameter("EMAIL").toLowerCase(Locale.ROOT);
        return other.contains("@") ? other : "";
    }

    /** Without an end or a duration an event has no length, or lasts its day. */
    private @Nullable ZonedDateTime end(@Nullable ZonedDateTime start) {
        Optional<Property> to = properties.first("DTEND");
        if (to.isPresent()) {
            return times.moment(to.get(), row);
        }
        if (start == null) {
            return null;
        }
        boolean day = properties.first("DTSTART").map(property -> property.value().length() == 8).orElse(false);
        return properties.first("DURATION").map(property -> plus(start, property.value()))
                .orElse(day ? start.plusDays(1) : start);
    }

    private static @Nullable ZonedDateTime plus(ZonedDateTime start, String duration) {
        try {
            return duration.toUpperCase(Locale.ROOT).matches("[+-]?P\\d+W")
                    ? start.plus(Period.parse(duration))
                    : start.plus(Duration.parse(duration));
        } catch (DateTimeException | ArithmeticException unreadable) {
            return null;
        }
    }
}
