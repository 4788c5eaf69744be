package no.kronsj.analysis.roadmap;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends in it.
 *
 * @param from the first day, absent where it is open
 * @param to   the last day, absent where it is open
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** A time that has no date of its own. */
    public static final Period UNKNOWN = new Period(null, null);

    static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /** Whole months, 1 = January. */
    static Period months(int year, int first, int last) {
        return new Period(LocalDate.of(year, first, 1), LocalDate.of(year, last, 1).plusMonths(1).minusDays(1));
    }

    static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Whether it has a date at all. */
    public boolean known() {
        return from != null || to != null;
    }

    /** "By then": up to its last day. */
    Period until() {
        return new Period(null, to);
    }

    /** "Before then": up to the day before its first. */
    Period before() {
        return new Period(null, from == null ? null : from.minusDays(1));
    }

    /** "From then on". */
    Period onwards() {
        return new Period(from, null);
    }
}
