package no.kronsj.ingest.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import no.kronsj.ingest.workshop.Language;

/**
 * How numbers and dates are written: Norwegian with a comma and a space before the percent sign, English with a point.
 * Rounding is half up on the decimal digits, so that 0.285 is 29 %, not what its binary neighbour would give.
 */
public final class Numbers {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final int SMALL_BASE = 20;
    private static final int LARGE_BASE = 100;

    private final Language language;

    Numbers(Language language) {
        this.language = language;
    }

    /** A whole number with groups of three. */
    public String whole(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** A number with a fixed count of decimals. */
    public String decimal(double number, int decimals) {
        return grouped(exact(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A number with a sign, for differences and net scores; zero has none. */
    public String signed(double number, int decimals) {
        String text = decimal(number, decimals);
        boolean positive = exact(number).setScale(decimals, RoundingMode.HALF_UP).signum() > 0;
        return positive ? "+" + text : text;
    }

    /** A share as percent: no decimals where fewer than 100 stand behind it, else one. */
    public String percent(double share, long base) {
        int decimals = base < LARGE_BASE ? 0 : 1;
        String number = grouped(exact(share).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP));
        return language == Language.EN ? number + "%" : number + NO_BREAK_SPACE + "%";
    }

    /** Whether a base is so small that "k of n" comes before the percent. */
    public boolean smallBase(long base) {
        return base < SMALL_BASE;
    }

    /** A day, e.g. 22. september 2021. */
    public String date(LocalDate day) {
        String pattern = language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** A time of the day: 13.05 in Norwegian, 13:05 in English. */
    public String time(TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(language == Language.EN ? "HH:mm" : "HH.mm", language.locale()).format(time);
    }

    /** Several days in a row, as short as can be: 22.–30. september 2021. */
    public String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        String dot = language == Language.EN ? "" : ".";
        return (sameMonth ? first.getDayOfMonth() + dot : date(first) + NO_BREAK_SPACE) + "–"
                + (sameMonth ? "" : "" + NO_BREAK_SPACE) + date(last);
    }

    private String grouped(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        var text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            // Four digits stand together in Norwegian; a year must never look like a number.
            if (i > 0 && (whole.length() - i) % 3 == 0 && whole.length() > 4) {
                text.append(language == Language.EN ? ',' : NO_BREAK_SPACE);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(language == Language.EN ? '.' : ',').append(digits, point + 1, digits.length());
        }
        return number.signum() < 0 ? MINUS + text.toString() : text.toString();
    }

    private static BigDecimal exact(double number) {
        return number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE
                ? new BigDecimal(BigInteger.valueOf((long) number))
                : new BigDecimal(Double.toString(number));
    }
}
