package no.kronsj.analysis.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a column of a result table holds.
 *
 * @param name    as in the heading line
 * @param meaning in English, one sentence
 * @param unit    in which its numbers are, or ""
 */
public record Column(String name, Type type, String meaning, String unit) {
    private static final Map<String, String> UNITS = lines("units.tsv", 2)
            .collect(Collectors.toUnmodifiableMap(cell -> cell[0], cell -> cell[1]));
    private static final Map<String, Column> ALL = lines("columns.tsv", 3)
            .collect(Collectors.toUnmodifiableMap(cell -> cell[0], column()));

    /** A column without a unit. */
    public Column(String name, Type type, String meaning) {
        this(name, type, meaning, "");
    }

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
        String own = table.tableName() + "." + name;
        Column column = Objects.requireNonNull(ALL.getOrDefault(own, ALL.get(name)),
                () -> own + " is not in columns.tsv");
        return column.type() == Type.INTEGER || column.type() == Type.NUMBER
                ? new Column(column.name(), column.type(), column.meaning(),
                        UNITS.getOrDefault(own, UNITS.getOrDefault(name, "")))
                : column;
    }

    /** The keys of the list: names, and {@code table.name} where one table means something else. */
    static List<String> keys() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** The keys of the list of units. */
    static List<String> keysOfUnits() {
        return UNITS.keySet().stream().sorted().toList();
    }

    private static Stream<String[]> lines(String list, int cells) {
        try (InputStream in = Objects.requireNonNull(Column.class.getResourceAsStream(list))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<String[], Column> column() {
        return cell -> new Column(cell[0].substring(cell[0].indexOf('.') + 1),
                Type.valueOf(cell[1].toUpperCase(Locale.ROOT)), cell[2]);
    }
}
