package no.kronsj.ingest.source.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.RefusedFile;

/**
 * What a cell of a workbook says, as text: a date as ISO 8601 without a zone (a workbook has none), a number without
 * exponent and without ".0".
 */
public final class XlsxCells {
    /** Excel writes a line break and other controls in shared text as _x000D_. */
    private static final Pattern ESCAPED_RETURN = Pattern.compile("_x000D_\\n?|\\r\\n?");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final ReadOnlySharedStringsTable strings;
    private final @Nullable StylesTable styles;
    private final boolean from1904;

    XlsxCells(ReadOnlySharedStringsTable strings, @Nullable StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    String text(@Nullable String type, int style, String value) throws RefusedFile {
        if (type == null || type.equals("n")) {
            return value.isBlank() ? "" : number(value.strip(), style);
        }
        return switch (type) {
            case "s" -> plain(shared(value.strip()));
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            default -> plain(value);
        };
    }

    private String shared(String index) throws RefusedFile {
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= strings.getUniqueCount()) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a workbook without its texts", "a whole xlsx file");
        }
        return strings.getItemAt(Integer.parseInt(index)).getString();
    }

    private static String plain(String text) {
        return ESCAPED_RETURN.matcher(text).replaceAll("\n");
    }

    private String number(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException notANumber) {
            return value;
        }
        if (!Double.isFinite(number)) {
            return value;
        }
        String format = dateFormat(style, number);
        return format != null ? date(number, format) : plain(number);
    }

    private static String plain(double number) {
        return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private @Nullable String dateFormat(int style, double number) {
        if (styles == null || style >= styles.getNumCellStyles() || !DateUtil.isValidExcelDate(number)) {
            return null;
        }
        XSSFCellStyle known = styles.getStyleAt(style);
        String format = known.getDataFormatString();
        return format != null && DateUtil.isADateFormat(known.getDataFormat(), format) ? format : null;
    }

    /** A time of day is below one; a date without a time has a format without hours. */
    private String date(double number, String format) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
        if (number < 1) {
            return TIME.format(moment);
        }
        boolean dayOnly = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                && !format.toLowerCase(Locale.ROOT).contains("h");
        return dayOnly ? moment.toLocalDate().toString() : SECONDS.format(moment);
    }
}
