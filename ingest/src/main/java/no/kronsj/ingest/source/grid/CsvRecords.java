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

    private final String text;
    private final CSVFormat format;
    private final IssueLog issues;
    private final List<Grid.Row> rows = new ArrayList<>();
    private final RepeatedCells repeated = new RepeatedCells();
    private int number;
    private int broken;
    private long cells;

    /** The first rows that are not blank, and whether one of them was broken. */
    record Sample(List<Grid.Row> rows, boolean broken) {}

    private CsvRecords(String text, CsvDialect dialect, int skippedLines, String file) {
        this.text = text;
        this.format = format(dialect);
        this.issues = new IssueLog(file);
        this.number = skippedLines;
    }

    /** All rows; {@code skippedLines} at the top are no rows, but are counted. */
    public static Grid read(String text, CsvDialect dialect, int skippedLines, String file) {
        var records = new CsvRecords(text, dialect, skippedLines, file);
        if (dialect.escapes()) {
            records.issues.add(IssueKind.QUOTES_ESCAPED, "a backslash before quotes", "quotes that are doubled");
        }
        records.readFrom(skippedLines);
        return new Grid(records.rows, records.broken, false, dialect.words(), records.issues.all());
    }

    static Sample sample(String text, CsvDialect dialect, int most) {
        var rows = new ArrayList<Grid.Row>();
        try (var parser = CSVParser.parse(new StringReader(text), format(dialect))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows.size() < most && records.hasNext()) {
                var row = new Grid.Row(0, List.of(records.next().values()));
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

    /** Where the lines begin is worked out only for a file that is broken or has lines on top. */
    private void readFrom(int firstLine) {
        int stopped = firstLine > 0 ? firstLine : readUntilBroken(0, 0);
        if (stopped < 0) {
            return;
        }
        LineStarts lines = LineStarts.of(text);
        int line = firstLine > 0 ? firstLine : passed(stopped, lines, false);
        for (int start = 1; line < lines.count(); start++) {
            stopped = readUntilBroken(line, lines.start(line));
            line = stopped < 0 ? lines.count() : passed(stopped, lines, start >= MOST_RESTARTS);
        }
    }

    /** Sets the broken row aside; gives the line to go on from. */
    private int passed(int stopped, LineStarts lines, boolean last) {
        setAside(last);
        return last ? lines.count() : Math.min(stopped, lines.count() - 1) + 1;
    }

    /** Reads from a line that begins at a character and gives the line at which a broken row begins, -1 for none. */
    private int readUntilBroken(int firstLine, int from) {
        int done = firstLine;
        var rest = new StringReader(text);
        try (var parser = CSVParser.parse(skipped(rest, from), format)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
                add(records.next());
                done = firstLine + (int) parser.getCurrentLineNumber();
            }
            return -1;
        } catch (IOException | UncheckedIOException brokenRow) {
            return done;
        }
    }

    private static StringReader skipped(StringReader text, int characters) throws IOException {
        if (text.skip(characters) != characters) {
            throw new IllegalStateException("a line beyond the end");
        }
        return text;
    }

    private void add(CSVRecord record) {
        String[] values = record.values();
        var row = new Grid.Row(++number, Arrays.asList(values));
        if (row.isBlank()) {
            return;
        }
        cells += row.cells().size();
        if (row.cells().size() > Limits.COLUMNS || cells > Limits.CELLS) {
            tooMuch(IssueKind.TABLE_TOO_LARGE, row.cells().size() + " cells in the row",
                    "at most %d columns and %d cells".formatted(Limits.COLUMNS, Limits.CELLS));
        } else if (tooLong(values)) {
            tooMuch(IssueKind.CELL_TOO_LONG, "a cell too long",
                    "at most %d characters".formatted(Limits.CELL_CHARACTERS));
        } else {
            repeated.share(values);
            rows.add(row);
        }
    }

    private static boolean tooLong(String[] cells) {
        for (String cell : cells) {
            if (cell.length() > Limits.CELL_CHARACTERS) {
                return true;
            }
        }
        return false;
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
