package no.kronsj.ingest.source.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The values of a workbook as text: a date as ISO 8601 without a zone (a workbook has none), a number without exponent
 * and without ".0".
 */
final class SheetValue {
    /** Excel writes a line break and other controls in shared text as _x000D_. */
    private static final Pattern ESCAPED_RETURN = Pattern.compile("_x000D_\\n?|\\r\\n?");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private SheetValue() {}

    static String text(String text) {
        boolean plain = text.indexOf('_') < 0 && text.indexOf('\r') < 0;
        return plain ? text : ESCAPED_RETURN.matcher(text).replaceAll("\n");
    }

    static String flag(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    static String number(double number) {
        return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A time of day is below one; a date without a time has a format without hours. */
    static String date(double number, String format, boolean from1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
        if (number < 1) {
            return TIME.format(moment);
        }
        boolean dayOnly = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                && !format.toLowerCase(Locale.ROOT).contains("h");
        return dayOnly ? moment.toLocalDate().toString() : SECONDS.format(moment);
    }
}
