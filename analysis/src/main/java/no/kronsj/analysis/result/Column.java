package no.kronsj.analysis.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a column of a result table holds.
 *
 * @param name    as in the heading line
 * @param meaning in English, one sentence
 */
public record Column(String name, Type type, String meaning) {
    private static final Map<String, Column> ALL = read();

    /** What stands in the cells; an empty cell is an absent value of any type. */
    public enum Type {
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A number with a point. */
        NUMBER,
        /** {@code yes} or {@code no}. */
        BOOLEAN,
        /** Texts with semicolons between. */
        LIST
    }

    /** A column of a table. */
    static Column of(ResultTable table, String name) {
        return Objects.requireNonNull(ALL.getOrDefault(table.tableName() + "." + name, ALL.get(name)),
                () -> table.tableName() + "." + name + " is not in columns.tsv");
    }

    /** The keys of the list: names, and {@code table.name} where one table means something else. */
    static List<String> keys() {
        return ALL.keySet().stream().sorted().toList();
    }

    private static Map<String, Column> read() {
        try (InputStream in = Objects.requireNonNull(Column.class.getResourceAsStream("columns.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", 3))
                    .collect(Collectors.toUnmodifiableMap(cell -> cell[0], column()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<String[], Column> column() {
        return cell -> new Column(cell[0].substring(cell[0].indexOf('.') + 1),
                Type.valueOf(cell[1].toUpperCase(Locale.ROOT)), cell[2]);
    }
}
