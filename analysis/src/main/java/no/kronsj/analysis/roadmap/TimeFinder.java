package no.kronsj.analysis.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import no.kronsj.analysis.roadmap.TimeExpression.Kind;

/** Finds when something is to be done, in Bokmål, Nynorsk and English, seen from the day of the workshop. */
final class TimeFinder {
    /** What is longer ahead is a projection ("stormflo i 2090"), what lies behind a base year. */
    private static final int FARTHEST_YEARS = 40;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String END_OF = "(utgangen av|slutten av|the end of|end of)";
    private static final Pattern LEAD = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?<until>innen|innan|senest|seinast|ferdig til|frist(?: er)?:?|by|no later than|until|inntil|til)"
            + "|(?<before>før|before)"
            + "|(?<from>fra og med|frå og med|fra|frå|from|etter|after|starting(?: in)?)"
            + "|(?<in>i løpet av|i|in|during|gjennom))"
            + " (?:" + END_OF
            + " )?(?:fristen i |perioden |åra |årene |året |budsjettåret |budsjett(?:et)? (?:for )?|the )?"
            + "(?:begynnelsen av |starten av )?$", FLAGS);
    private static final int LONGEST_LEAD = 40;
    /** Three years in a row are what somebody looks at, not when something is done. */
    private static final Pattern LISTED_YEARS = Pattern.compile("\\d{4}, \\d{4} (?:og|and|eller|or) \\d{4}");

    /** "i mai hvert år". */
    private static final Pattern YEARLY = Pattern.compile(" (?:hvert|kvart|each|every) (?:år|year)", FLAGS);

    private static final Map<CalendarUnit, Pattern> UNITS = CalendarUnit.longestFirst().stream()
            .collect(Collectors.toMap(unit -> unit, CalendarUnit::leading));

    private static final Pattern NAMED_YEAR = Pattern.compile(".*\\d{4}.*");

    private final LocalDate today;
    private final boolean known;

    /** Seen from a day; without one only what names its year has dates. */
    TimeFinder(Optional<LocalDate> today) {
        this.known = today.isPresent();
        this.today = today.orElse(LocalDate.EPOCH);
    }

    /** The times in running text, in its order. */
    List<TimeExpression> in(String text) {
        return find(text, false);
    }

    /** The times in a cell that holds nothing else; what has no date is an event. */
    List<TimeExpression> inCell(String cell) {
        List<TimeExpression> found = find(cell, true);
        return found.isEmpty() && !cell.isBlank()
                ? List.of(new TimeExpression(0, cell.length(), Kind.EVENT, Period.UNKNOWN))
                : found;
    }

    private List<TimeExpression> find(String text, boolean cell) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher listed = LISTED_YEARS.matcher(text);
        boolean list = listed.find();
        for (int at = 0; at < text.length(); at++) {
            boolean wordBegins = Character.isLetterOrDigit(text.charAt(at))
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            TimeExpression unit = wordBegins ? unit(text, at, cell) : null;
            if (unit != null && !(list && unit.start() <= listed.end() && unit.end() > listed.start())) {
                found.add(unit);
                at = unit.end() - 1;
            }
        }
        RepeatedTimes.in(text).stream().filter(other -> found.stream().noneMatch(other::overlaps))
                .forEach(found::add);
        EventTimes.in(text).stream().filter(other -> found.stream().noneMatch(other::overlaps)).forEach(found::add);
        found.sort(Comparator.comparingInt(TimeExpression::start));
        return found;
    }

    private @org.jspecify.annotations.Nullable TimeExpression unit(String text, int at, boolean cell) {
        for (CalendarUnit unit : CalendarUnit.longestFirst()) {
            Matcher matcher = java.util.Objects.requireNonNull(UNITS.get(unit)).matcher(text).region(at, text.length());
            if (matcher.lookingAt() && !decade(text, matcher.end())) {
                Matcher lead = LEAD.matcher(text).region(Math.max(0, at - LONGEST_LEAD), at);
                boolean led = lead.find();
                if (led || cell || !unit.needsLead(matcher.group())) {
                    int start = led ? lead.start() : at;
                    Matcher yearly = YEARLY.matcher(text).region(matcher.end(), text.length());
                    if (yearly.lookingAt()) {
                        return new TimeExpression(start, yearly.end(), Kind.RECURRING, Period.UNKNOWN);
                    }
                    Period period = known || NAMED_YEAR.matcher(matcher.group()).matches()
                            ? unit.period(matcher, today)
                            : Period.UNKNOWN;
                    TimeExpression time = led
                            ? led(lead, unit, matcher.end(), period)
                            : new TimeExpression(at, matcher.end(), Kind.WITHIN, period);
                    return plausible(time) ? time : null;
                }
            }
        }
        return null;
    }

    /** "1990-årene" and "2030-målet". */
    private static boolean decade(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    }

    private static TimeExpression led(Matcher lead, CalendarUnit unit, int end, Period period) {
        boolean toTheEnd = lead.group(5) != null;
        if (lead.group("before") != null) {
            return new TimeExpression(lead.start(), end, Kind.DEADLINE, toTheEnd ? period.until() : period.before());
        }
        if (lead.group("from") != null) {
            return new TimeExpression(lead.start(), end, Kind.START, period.onwards());
        }
        // "Til hausten" is when it is autumn, "til jul" at the latest.
        boolean coming = unit == CalendarUnit.SEASON && "til".equals(word(lead.group("until")));
        return lead.group("until") != null && !coming
                ? new TimeExpression(lead.start(), end, Kind.DEADLINE, period.until())
                : new TimeExpression(lead.start(), end, Kind.WITHIN, toTheEnd ? period.until() : period);
    }

    private static String word(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group.toLowerCase(Locale.ROOT);
    }

    private boolean plausible(TimeExpression time) {
        LocalDate first = time.period().from();
        LocalDate last = time.period().to();
        boolean past = last != null && last.isBefore(today.withDayOfYear(1));
        boolean far = first != null && first.isAfter(today.plusYears(FARTHEST_YEARS));
        return !known || !past && !far;
    }
}
