package no.kronsj.dashboard.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.SpreadsheetCell;

/** Tables to open in a spreadsheet: RFC 4180, with a heading line. */
public final class Csv {
    private static final String NEEDS_QUOTES = ",\"\r\n";

    private Csv() {}

    /** The whole file, a byte order mark first, so that spreadsheets read æ, ø and å. */
    public static String of(List<String> headings, List<List<String>> rows) {
        return "\uFEFF" + line(headings) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String safe = SpreadsheetCell.written(text);
        boolean quoted = Arrays.stream(NEEDS_QUOTES.split("")).anyMatch(safe::contains);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
