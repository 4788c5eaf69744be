package no.kronsj.analysis.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** Result tables on disk: UTF-8, comma, RFC 4180, a heading line, line feeds, empty = absent, no formulas. */
final class Csv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private Csv() {}

    static void write(Path folder, ResultTable table, List<List<String>> rows) {
        Path file = folder.resolve(table.fileName());
        try (var printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT)) {
            printer.printRecord(table.columns());
            for (List<String> row : rows) {
                if (row.size() != table.columns().size()) {
                    throw new IllegalStateException(
                            "%s has %d columns, got %d: %s".formatted(table, table.columns().size(),
                                    row.size(), row));
                }
                printer.printRecord(row.stream().map(SpreadsheetCell::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Cells> read(Path folder, ResultTable table) {
        return cells(folder, table).stream().map(Cells::new).toList();
    }

    static List<List<String>> cells(Path folder, ResultTable table) {
        Path file = folder.resolve(table.fileName());
        try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            var rows = new ArrayList<List<String>>();
            for (var parsed : parser) {
                List<String> cells = parsed.toList();
                if (parsed.getRecordNumber() == 1) {
                    requireColumns(table, file, cells);
                } else {
                    rows.add(cells.stream().map(SpreadsheetCell::read).toList());
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireColumns(ResultTable table, Path file, List<String> found) {
        if (!found.equals(table.columns())) {
            throw new IllegalStateException("%s: columns %s, expected %s".formatted(file, found, table.columns()));
        }
    }
}
