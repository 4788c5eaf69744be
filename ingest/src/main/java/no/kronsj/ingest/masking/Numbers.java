package no.kronsj.ingest.masking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses of e-mail, telephone numbers and national identity numbers. */
final class Numbers {
    private static final String GAP = "[ \\u00A0]";
    private static final Pattern NATIONAL = Pattern.compile("(?<!\\d)\\d{6}" + GAP + "?\\d{5}(?!\\d)");
    /** The usual groupings of eight digits; a price is grouped from its end. */
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.,/§+-])(?:(?:\\+|00)47" + GAP + "?)?(?:[2-9]\\d"
            + GAP
            + "\\d\\d" + GAP + "\\d\\d" + GAP + "\\d\\d|[2-9]\\d\\d" + GAP + "\\d\\d" + GAP + "\\d{3}|[2-9]\\d{7})"
            + "(?!" + GAP + "?\\d|[.,/-]\\d)");
    private static final Pattern WITH_CODE = Pattern.compile(
            "(?<![\\d.,/§-])(?:(?:\\+|00)47" + GAP + "?[2-9]\\d{3}" + GAP + "\\d{4}|\\+[1-9]\\d{0,2}(?:" + GAP
                    + "?\\d){7,12})(?!\\d)");
    /** What is counted is no telephone. */
    private static final Pattern COUNTED_AFTER = Pattern.compile("^" + GAP
            + "?(?:kr\\b|kroner|nok\\b|eur\\b|euro|mill|mrd|%|prosent|personer|personar|innb|tonn|people|m2|m²|km|kg)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COUNTED_BEFORE = Pattern.compile("(?:kr\\.?|nok|eur|€|\\$|£)" + GAP + "?$",
            Pattern.CASE_INSENSITIVE);
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int OF_CONTROL = 11;

    private Numbers() {}

    static Stream<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>(found(text, MaskKind.ADDRESS_IN_TEXT, MaskKind.ADDRESS));
        found(text, NATIONAL, MaskKind.NATIONAL_ID).stream().filter(hit -> national(part(text, hit)))
                .forEach(hits::add);
        String left = blank(text, hits);
        List<Hit> phones = phones(left);
        while (!phones.isEmpty()) {
            hits.addAll(phones);
            left = blank(left, phones);
            phones = phones(left);
        }
        return hits.stream();
    }

    private static List<Hit> phones(String text) {
        return Stream.concat(found(text, WITH_CODE, MaskKind.PHONE).stream(),
                found(text, PHONE, MaskKind.PHONE).stream().filter(hit -> !counted(text, hit))).toList();
    }

    /** What was found reads as a word to its neighbours, as it will when it is masked. */
    private static String blank(String text, List<Hit> hits) {
        var left = new StringBuilder(text);
        hits.forEach(hit -> left.replace(hit.start(), hit.end(), "]".repeat(hit.end() - hit.start())));
        return left.toString();
    }

    private static List<Hit> found(String text, Pattern pattern, MaskKind kind) {
        return pattern.matcher(text).results().map(match -> new Hit(kind, match.start(), match.end())).toList();
    }

    private static String part(String text, Hit hit) {
        return text.substring(hit.start(), hit.end()).replaceAll("\\D", "");
    }

    /** Both control digits fit; D-numbers, whose day is 40 more, fit as well. */
    private static boolean national(String digits) {
        return weighted(digits, FIRST) % OF_CONTROL == 0 && weighted(digits, SECOND) % OF_CONTROL == 0;
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    /** A sum, a number of people, or a day written as one number. */
    private static boolean counted(String text, Hit hit) {
        Matcher after = COUNTED_AFTER.matcher(text.substring(hit.end()));
        Matcher before = COUNTED_BEFORE.matcher(text.substring(0, hit.start()));
        return after.find() || before.find() || day(text.substring(hit.start(), hit.end()));
    }

    private static boolean day(String digits) {
        if (!digits.matches("20\\d{6}")) {
            return false;
        }
        try {
            return LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8)).getYear() > 0;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
