package no.kronsj.ingest.source.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;

/**
 * Reads rows strictly and goes on after a broken one. A quote that is never closed would swallow the rest of the file:
 * the line where it stands is set aside, and reading begins again at the next line.
 */
public final class CsvRecords {
    /** Every new start may read to the end of the file once more. */
    private static final int MOST_RESTARTS = 200;

    private final LineStarts lines;
    private final String text;
    private final CSVFormat format;
    private final IssueLog issues;
    private final List<Grid.Row> rows = new ArrayList<>();
    private int number;
    private int broken;
    private long cells;

    /** The first rows that are not blank, and whether one of them was broken. */
    record Sample(List<Grid.Row> rows, boolean broken) {}

    private CsvRecords(String text, CsvDialect dialect, int skippedLines, String file) {
        this.text = text;
        this.lines = LineStarts.of(text);
        this.format = format(dialect);
        this.issues = new IssueLog(file);
        this.number = skippedLines;
    }

    /** All rows; {@code skippedLines} at the top are no rows, but are counted. */
    public static Grid read(String text, CsvDialect dialect, int skippedLines, String file) {
        var records = new CsvRecords(text, dialect, skippedLines, file);
        records.readFrom(skippedLines);
        return new Grid(records.rows, records.broken, false, dialect.words(), records.issues.all());
    }

    static Sample sample(String text, CsvDialect dialect, int most) {
        var rows = new ArrayList<Grid.Row>();
        try (var parser = CSVParser.parse(new StringReader(text), format(dialect))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows.size() < most && records.hasNext()) {
                var row = new Grid.Row(0, records.next().toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
            return new Sample(rows, false);
        } catch (IOException | UncheckedIOException brokenRow) {
            return new Sample(rows, true);
        }
    }

    private static CSVFormat format(CsvDialect dialect) {
        CSVFormat.Builder builder = CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter())
                .setIgnoreEmptyLines(false);
        return (dialect.escapes() ? builder.setEscape('\\') : builder).get();
    }

    private void readFrom(int firstLine) {
        int line = firstLine;
        for (int start = 0; line < lines.count(); start++) {
            int stopped = readUntilBroken(line);
            if (stopped == lines.count()) {
                return;
            }
            boolean last = start >= MOST_RESTARTS;
            setAside(last);
            line = last ? lines.count() : stopped + 1;
        }
    }

    /** Reads from a line and gives the line at which a broken row begins, or the number of lines when there is none. */
    private int readUntilBroken(int firstLine) {
        int done = firstLine;
        try (var parser = CSVParser.parse(new StringReader(text.substring(lines.start(firstLine))), format)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
                add(records.next());
                done = firstLine + (int) parser.getCurrentLineNumber();
            }
            return lines.count();
        } catch (IOException | UncheckedIOException brokenRow) {
            return Math.min(done, lines.count() - 1);
        }
    }

    private void add(CSVRecord record) {
        var row = new Grid.Row(++number, record.toList());
        if (row.isBlank()) {
            return;
        }
        cells += row.cells().size();
        if (row.cells().size() > Limits.COLUMNS || cells > Limits.CELLS) {
            tooMuch(IssueKind.TABLE_TOO_LARGE, row.cells().size() + " cells in the row",
                    "at most %d columns and %d cells".formatted(Limits.COLUMNS, Limits.CELLS));
        } else if (row.cells().stream().anyMatch(cell -> cell.length() > Limits.CELL_CHARACTERS)) {
            tooMuch(IssueKind.CELL_TOO_LONG, "a cell too long",
                    "at most %d characters".formatted(Limits.CELL_CHARACTERS));
        } else {
            rows.add(row);
        }
    }

    private void tooMuch(IssueKind kind, String found, String expected) {
        broken++;
        issues.add(kind, number, "", found, expected);
    }

    private void setAside(boolean rest) {
        broken++;
        issues.add(IssueKind.ROW_BROKEN, ++number, "",
                rest ? "too many broken rows; the rest is set aside" : "quotes that are not in pairs",
                "quotes in pairs, doubled within a cell");
    }

    /** Where the lines of a text begin; a line ends with CR, LF or both. */
    private record LineStarts(String text, int[] starts, int count) {
        static LineStarts of(String text) {
            int[] starts = new int[Math.max(16, text.length() / 20)];
            int count = text.isEmpty() ? 0 : 1;
            for (int i = 0; i < text.length() - 1; i++) {
                char here = text.charAt(i);
                if (here == '\n' || here == '\r' && text.charAt(i + 1) != '\n') {
                    starts = count < starts.length ? starts : Arrays.copyOf(starts, count * 2);
                    starts[count++] = i + 1;
                }
            }
            return new LineStarts(text, starts, count);
        }

        int start(int line) {
            return starts[line];
        }
    }
}
