package no.kronsj.ingest.source.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import net.fortuna.ical4j.data.CalendarParserImpl;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.calendar.CalendarProperties.Property;
import no.kronsj.ingest.source.file.IssueLog;

/**
 * The times of a calendar: UTC with a Z, else in the zone that the line names, else in the calendar's. Outlook names zones
 * as Windows does; the table of those names is ical4j's.
 */
public final class CalendarTime {
    private static final Properties WINDOWS_NAMES = windowsNames();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern OFFSET = Pattern.compile("\\((?:UTC|GMT)([+-]\\d{2}:\\d{2})\\).*");

    private final Optional<ZoneId> calendarZone;
    private final IssueLog issues;

    CalendarTime(String calendarZone, IssueLog issues) {
        this.calendarZone = zone(calendarZone);
        this.issues = issues;
    }

    private static Properties windowsNames() {
        var names = new Properties();
        try (InputStream in = CalendarParserImpl.class
                .getResourceAsStream("/net/fortuna/ical4j/transform/compliance/msTimezoneNames")) {
            if (in == null) {
                throw new IllegalStateException("ical4j has no table of Windows zones");
            }
            names.load(in);
        } catch (IOException broken) {
            throw new IllegalStateException("ical4j's table of Windows zones cannot be read", broken);
        }
        return names;
    }

    @Nullable
    ZonedDateTime moment(Property property, int row) {
        String value = property.value().strip().toUpperCase(Locale.ROOT);
        try {
            if (value.length() == 8) {
                LocalDate day = LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
                return day.atStartOfDay(calendarZone.orElse(ZoneOffset.UTC));
            }
            if (value.endsWith("Z")) {
                return LocalDateTime.parse(value.substring(0, value.length() - 1), MOMENT).atZone(ZoneOffset.UTC);
            }
            return LocalDateTime.parse(value, MOMENT).atZone(zoneOf(property, row));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private ZoneId zoneOf(Property property, int row) {
        String named = property.parameter("TZID");
        Optional<ZoneId> zone = named.isEmpty() ? calendarZone : zone(named);
        if (zone.isEmpty()) {
            issues.add(IssueKind.ZONE_UNKNOWN, row, property.name(), named, "a zone such as Europe/Oslo");
        }
        return zone.orElse(ZoneOffset.UTC);
    }

    /** An IANA name, also behind a producer's own path; a Windows name; or the offset that Outlook shows. */
    private static Optional<ZoneId> zone(String name) {
        String plain = name.strip();
        for (int slash = 0; slash >= 0; slash = plain.indexOf('/', slash + 1)) {
            Optional<ZoneId> zone = iana(slash == 0 ? plain : plain.substring(slash + 1));
            if (zone.isPresent()) {
                return zone;
            }
        }
        Matcher offset = OFFSET.matcher(plain);
        return Optional.ofNullable(WINDOWS_NAMES.getProperty(plain)).flatMap(CalendarTime::iana)
                .or(() -> offset.matches() ? iana(offset.group(1)) : Optional.empty());
    }

    private static Optional<ZoneId> iana(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
