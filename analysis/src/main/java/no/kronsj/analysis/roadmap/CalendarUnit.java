package no.kronsj.analysis.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The ways to name a stretch of the calendar, the longest first. Groups of a pattern are its numbers and names; a year that is
 * missing is the next one after the workshop.
 */
enum CalendarUnit {
    ISO_DAY("(\\d{4})-(\\d{2})-(\\d{2})", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            return day(number(m, 1), number(m, 2), number(m, 3));
        }
    },
    NUMBERED_DAY("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            return day(number(m, 3), number(m, 2), number(m, 1));
        }
    },
    DAY("(\\d{1,2})(?:\\.|st|nd|rd|th)? (" + CalendarNames.MONTH + ")(?: (\\d{4}))?", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            int month = CalendarNames.month(m.group(2));
            return day(year(m.group(3), month, today), month, number(m, 1));
        }
    },
    ENGLISH_DAY("(" + CalendarNames.MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            return day(number(m, 3), CalendarNames.month(m.group(1)), number(m, 2));
        }
    },
    MONTHS("(" + CalendarNames.MONTH + ") ?[–-] ?(" + CalendarNames.MONTH + ")(?: (\\d{4}))?", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            int first = CalendarNames.month(m.group(1));
            int last = CalendarNames.month(m.group(2));
            int year = year(m.group(3), first, today);
            return first <= last ? Period.months(year, first, last) : Period.UNKNOWN;
        }
    },
    MONTH("(" + CalendarNames.MONTH + ")(?: (\\d{4}))?", true) {
        @Override
        Period period(Matcher m, LocalDate today) {
            int month = CalendarNames.month(m.group(1));
            return Period.months(year(m.group(2), month, today), month, month);
        }
    },
    QUARTER("(?:[QK]([1-4])|([1-4])\\. kvartal|(" + CalendarNames.ORDINAL
            + ") (?:kvartal|quarter))(?: (?:i |av |of )?(\\d{4}))?", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            int quarter = CalendarNames.ordinal(m.group(1), m.group(2), m.group(3));
            return Period.months(year(m.group(4), 3 * quarter, today), 3 * quarter - 2, 3 * quarter);
        }
    },
    TERTIAL("(?:T([1-3])|([1-3])\\. tertial)(?: (\\d{4}))?", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            int tertial = CalendarNames.ordinal(m.group(1), m.group(2));
            return Period.months(year(m.group(3), 4 * tertial, today), 4 * tertial - 3, 4 * tertial);
        }
    },
    HALF_OF_TERM("(" + CalendarNames.ORDINAL + ") halvår i " + CalendarNames.NEXT_TERM, false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            LocalDate start = CalendarNames.nextTerm(today, m.group());
            int half = CalendarNames.ordinal(m.group(1));
            return new Period(start.plusMonths(6L * (half - 1)), start.plusMonths(6L * half).minusDays(1));
        }
    },
    HALF("(?:([12])\\.|(" + CalendarNames.ORDINAL + ")) (?:halvår|half)(?: (?:i |av |of )?(\\d{4}))?", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            int half = CalendarNames.ordinal(m.group(1), m.group(2));
            return half > 2 ? Period.UNKNOWN : Period.months(year(m.group(3), 6 * half, today), 6 * half - 5, 6 * half);
        }
    },
    TERM(CalendarNames.NEXT_TERM, false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            LocalDate start = CalendarNames.nextTerm(today, m.group());
            return new Period(start, start.plusYears(CalendarNames.TERM_YEARS).minusDays(1));
        }
    },
    TURN("(?:årsskiftet|nyttår|new year) (?:(\\d{4})/)?(\\d{2,4})", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            return day(CalendarNames.century(m.group(2), today), 1, 1);
        }
    },
    YEARS("(\\d{4}) ?[–/-] ?(\\d{4}|\\d{2})(?![\\d-])", false) {
        @Override
        Period period(Matcher m, LocalDate today) {
            int first = number(m, 1);
            int last = CalendarNames.century(m.group(2), LocalDate.of(Math.max(1, first), 1, 1));
            return first <= last ? Period.years(first, last) : Period.UNKNOWN;
        }
    },
    SEASON("(" + CalendarNames.SEASON + ")(?: (?:i |of )?(\\d{4}))?", true) {
        @Override
        Period period(Matcher m, LocalDate today) {
            int first = CalendarNames.season(m.group(1));
            int year = year(m.group(2), Math.max(1, first), today);
            LocalDate start = LocalDate.of(year, 3, 1).plusMonths(first - 3L);
            return new Period(start, start.plusMonths(3).minusDays(1));
        }
    },
    HOLIDAY("(jula?|påsk[ea]|christmas|easter)(?: (\\d{4}))?", true) {
        @Override
        Period period(Matcher m, LocalDate today) {
            boolean christmas = m.group(1).toLowerCase(Locale.ROOT).matches("jula?|christmas");
            int year = year(m.group(2), christmas ? 12 : 4, today);
            return Period.day(christmas ? LocalDate.of(year, 12, 24) : CalendarNames.easter(year));
        }
    },
    YEAR("(\\d{4})(?![-\\d])", true) {
        @Override
        Period period(Matcher m, LocalDate today) {
            return Period.years(number(m, 1), number(m, 1));
        }
    };

    private static final List<CalendarUnit> LONGEST_FIRST = List.of(values());

    private final String pattern;
    private final boolean needsLead;

    CalendarUnit(String pattern, boolean needsLead) {
        this.pattern = pattern;
        this.needsLead = needsLead;
    }

    abstract Period period(Matcher m, LocalDate today);

    /** Whether it may be something else without a word like "innen" before it, unless a year stands behind its name. */
    boolean needsLead(String words) {
        return needsLead && (this == YEAR || !Character.isDigit(words.charAt(words.length() - 1)));
    }

    /** What stands at the beginning of a stretch of text, in whole words. */
    Pattern leading() {
        return Pattern.compile("(?:" + pattern + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<CalendarUnit> longestFirst() {
        return LONGEST_FIRST;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Period day(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
        return exists ? Period.day(LocalDate.of(year, month, day)) : Period.UNKNOWN;
    }

    /** The year that is named, else the one in which the month comes next. */
    private static int year(@Nullable String named, int lastMonth, LocalDate today) {
        return named != null
                ? Integer.parseInt(named)
                : today.getYear() + (lastMonth < today.getMonthValue() ? 1 : 0);
    }
}
