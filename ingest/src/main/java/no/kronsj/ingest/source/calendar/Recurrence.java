package no.kronsj.ingest.source.calendar;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

import net.fortuna.ical4j.model.Recur;

import no.kronsj.ingest.source.content.SourceContent.Calendar.Event;
import no.kronsj.ingest.source.content.SourceContent.Calendar.Series;

/**
 * The dates of an event that repeats, within a window and never more than a year of days. Rules by the hour or finer are
 * not followed, and a rule is followed for twenty years at most: nobody meets like that, and to count it takes for ever.
 */
public final class Recurrence {
    private static final int MOST = 366;
    private static final Duration LONGEST = Duration.ofDays(20L * 366);
    private static final Pattern BY_DAY_OR_SLOWER = Pattern
            .compile("(?:.*;)?FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;.*)?");
    private static final Pattern WITHIN_A_DAY = Pattern.compile("BY(?:HOUR|MINUTE|SECOND|SETPOS)=");

    private Recurrence() {}

    /** In order of time; none where the rule cannot be followed. */
    public static List<ZonedDateTime> dates(Event event, ZonedDateTime from, ZonedDateTime until) {
        ZonedDateTime start = event.start();
        Series series = event.series();
        if (start == null || series == null || from.isAfter(until)) {
            return List.of();
        }
        var dates = new TreeSet<ZonedDateTime>((one, other) -> one.toInstant().compareTo(other.toInstant()));
        dates.add(start);
        dates.addAll(series.also());
        dates.addAll(byRule(series.rule(), start, from, until));
        return dates.stream().filter(date -> !date.isBefore(from) && !date.isAfter(until))
                .filter(date -> series.without().stream().noneMatch(other -> other.isEqual(date))).limit(MOST).toList();
    }

    private static List<ZonedDateTime> byRule(String written, ZonedDateTime start, ZonedDateTime from,
            ZonedDateTime until) {
        String rule = written.toUpperCase(Locale.ROOT);
        boolean followed = rule.length() < 500 && BY_DAY_OR_SLOWER.matcher(rule).matches()
                && !WITHIN_A_DAY.matcher(rule).find()
                && Duration.between(start, until).compareTo(LONGEST) < 0;
        if (!followed) {
            return List.of();
        }
        try {
            return new Recur<ZonedDateTime>(rule).getDates(start, from, until.plusSeconds(1), MOST);
        } catch (RuntimeException faulty) {
            return List.of();
        }
    }
}
