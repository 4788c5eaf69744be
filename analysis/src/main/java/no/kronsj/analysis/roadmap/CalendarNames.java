package no.kronsj.analysis.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Months, seasons and terms in Bokmål, Nynorsk and English. */
final class CalendarNames {
    static final String MONTH = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
            + "|january|february|march|may|june|july|october|december"
            + "|(?:jan|feb|apr|jun|aug|sept?|okt|oct|nov|des|dec)\\.?(?= \\d{4})";
    static final String SEASON = "våren|sommeren|sommaren|sumaren|høsten|hausten|vinteren|vår(?= \\d{4})|sommer|sommar|sumar"
            + "|høst|haust|vinter|spring|summer|autumn|fall(?= \\d{4})|winter";
    static final String ORDINAL = "første|fyrste|andre|tredje|fjerde|first|second|third|fourth";
    static final String NEXT_TERM = "neste (?:kommunestyre|kommunevalg|kommuneval|valg|val|stortings|fylkestings)?periode"
            + "|(?:the )?next (?:council|election|municipal) (?:term|period)";
    static final int TERM_YEARS = 4;

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep",
            "o", "nov", "de");
    private static final int ELECTION = 2019;
    private static final int PARLIAMENT = 2021;
    private static final int CENTURY = 100;

    private CalendarNames() {}

    /** 1 = January. "mar" goes before "ma", which is mai and May. */
    static int month(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (small.startsWith(MONTHS.get(month - 1))) {
                return month;
            }
        }
        throw new IllegalArgumentException("No month: " + name);
    }

    /** The first month of a season; winter begins in December of the year before, which is 0. */
    static int season(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("vå") || small.equals("spring")) {
            return 3;
        }
        if (small.startsWith("s")) {
            return 6;
        }
        return small.startsWith("v") || small.startsWith("w") ? 0 : 9;
    }

    /** 1 to 4, from a digit or a word; the group that matched. */
    static int ordinal(@Nullable String... groups) {
        String word = Stream.of(groups).filter(Objects::nonNull).findFirst().orElseThrow().toLowerCase(Locale.ROOT);
        return switch (word.substring(0, Math.min(2, word.length()))) {
            case "fø", "fy", "fi", "1" -> 1;
            case "an", "se", "2" -> 2;
            case "tr", "th", "3" -> 3;
            default -> 4;
        };
    }

    /** The year that two digits name, in the century of another year; four digits name themselves. */
    static int century(String digits, LocalDate other) {
        int number = Integer.parseInt(digits);
        return digits.length() > 2 ? number : other.getYear() / CENTURY * CENTURY + number;
    }

    /** October after the next municipal election (every fourth year, 2019 among them) or parliamentary one (2021). */
    static LocalDate nextTerm(LocalDate today, String name) {
        int known = name.toLowerCase(Locale.ROOT).contains("storting") ? PARLIAMENT : ELECTION;
        int since = Math.floorMod(today.getYear() - known, TERM_YEARS);
        LocalDate thisTerm = LocalDate.of(today.getYear() - since, 10, 1);
        return today.isBefore(thisTerm) ? thisTerm : thisTerm.plusYears(TERM_YEARS);
    }

    /** Easter Sunday by the anonymous Gregorian rule (Meeus 1991, ch. 8). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
