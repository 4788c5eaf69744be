package no.kronsj.dashboard.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import no.kronsj.analysis.result.SpreadsheetCell;

/** Tables as RFC 4180 has them, with a heading line; what a spreadsheet would take for a formula has an apostrophe in front. */
public final class Csv {
    private static final CSVFormat SPREADSHEETS = CSVFormat.RFC4180;
    private static final CSVFormat PROGRAMS = SPREADSHEETS.builder().setRecordSeparator('\n').get();

    private Csv() {}

    /** A file for people: a byte order mark first, so that spreadsheets read æ, ø and å. */
    public static String forSpreadsheets(List<String> headings, List<List<String>> rows) {
        return "\uFEFF" + text(SPREADSHEETS, headings, rows);
    }

    /** An answer for programs, with line feeds. */
    public static String forPrograms(List<String> headings, List<List<String>> rows) {
        return text(PROGRAMS, headings, rows);
    }

    private static String text(CSVFormat format, List<String> headings, List<List<String>> rows) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(headings);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(SpreadsheetCell::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
