package no.kronsj.ingest.source.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a text table is written. The delimiter is the one by which the rows have as many cells as the heading, counted
 * with quotes over the first {@value #SAMPLE} rows; how often a character occurs says little.
 *
 * @param delimiter the character between cells
 * @param escapes   whether a quote within quotes is written with a backslash
 */
public record CsvDialect(char delimiter, boolean escapes) {
    private static final int SAMPLE = 50;
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',');

    /** A candidate and how well the first rows bear it out. */
    private record Trial(CsvDialect dialect, int columns, long fitting, long splitting, int rows, boolean broken) {
        double share() {
            return rows == 0 ? 0 : (double) fitting / rows;
        }

        /** Half of the rows fit, or at least every row is split: a table with faulty rows, not prose. */
        boolean plausible() {
            return columns > 1 && (share() >= 0.5 || splitting == rows);
        }
    }

    /** The dialect of a text that is known to be a table; one column where no delimiter splits it. */
    static CsvDialect of(String text) {
        return trials(text).filter(Trial::plausible).max(BEST).map(Trial::dialect)
                .orElse(new CsvDialect(',', false));
    }

    /** The dialect of a text that may as well be prose: only tabs and semicolons, and every row must fit. */
    static Optional<CsvDialect> beyondDoubt(String text) {
        return trials(text).filter(trial -> trial.dialect().delimiter() != ',')
                .filter(trial -> trial.columns() > 1 && trial.rows() > 1 && !trial.broken() && trial.share() == 1)
                .max(BEST).map(Trial::dialect);
    }

    String words() {
        String word = switch (delimiter) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            case ',' -> "comma";
            default -> "'" + delimiter + "'";
        };
        return escapes ? word + ", backslash before quotes" : word;
    }

    private static final Comparator<Trial> BEST = Comparator.comparing(Trial::broken).reversed()
            .thenComparingDouble(Trial::share).thenComparingInt(Trial::columns);

    private static Stream<Trial> trials(String text) {
        boolean escaped = text.contains("\\\"");
        return DELIMITERS.stream()
                .flatMap(delimiter -> escaped
                        ? Stream.of(new CsvDialect(delimiter, false), new CsvDialect(delimiter, true))
                        : Stream.of(new CsvDialect(delimiter, false)))
                .map(dialect -> trial(text, dialect));
    }

    private static Trial trial(String text, CsvDialect dialect) {
        CsvRecords.Sample sample = CsvRecords.sample(text, dialect, SAMPLE);
        List<Grid.Row> rows = sample.rows();
        int columns = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        long fitting = rows.stream().filter(row -> row.cells().size() == columns).count();
        long splitting = rows.stream().filter(row -> row.cells().size() > 1).count();
        return new Trial(dialect, columns, fitting, splitting, rows.size(), sample.broken());
    }
}
