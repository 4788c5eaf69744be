package no.kronsj.ingest.source.grid;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.RefusedFile;

/** What a cell of an xlsx file says, as text. */
public final class XlsxCells {
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
            case "s" -> shared(value.strip());
            case "b" -> SheetValue.flag(value.strip().equals("1"));
            default -> SheetValue.text(value);
        };
    }

    private String shared(String index) throws RefusedFile {
        try {
            return SheetValue.text(strings.getItemAt(Integer.parseInt(index)).getString());
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            // how many there are is told by the file, and not always
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a workbook without its texts", "a whole xlsx file");
        }
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
        return format != null ? SheetValue.date(number, format, from1904) : SheetValue.number(number);
    }

    private @Nullable String dateFormat(int style, double number) {
        if (styles == null || style >= styles.getNumCellStyles() || !DateUtil.isValidExcelDate(number)) {
            return null;
        }
        XSSFCellStyle known = styles.getStyleAt(style);
        String format = known.getDataFormatString();
        return format != null && DateUtil.isADateFormat(known.getDataFormat(), format) ? format : null;
    }
}
