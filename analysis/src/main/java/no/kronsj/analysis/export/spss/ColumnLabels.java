package no.kronsj.analysis.export.spss;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.ingest.workshop.Language;

/** What the columns of result tables are called in each language. */
final class ColumnLabels {
    private static final Map<String, String[]> NORWEGIAN = read();

    private ColumnLabels() {}

    static String of(ResultTable table, Column column, Language language) {
        String[] own = NORWEGIAN.getOrDefault(table.tableName() + "." + column.name(),
                NORWEGIAN.getOrDefault(column.name(), new String[]{"", column.meaning(), column.meaning()}));
        return switch (language) {
            case NB -> own[1];
            case NN -> own[2];
            case EN -> column.meaning();
        };
    }

    /** Whether a column is called something in Norwegian. */
    static boolean knows(ResultTable table, Column column) {
        return NORWEGIAN.containsKey(table.tableName() + "." + column.name()) || NORWEGIAN.containsKey(column.name());
    }

    private static Map<String, String[]> read() {
        try (InputStream in = Objects.requireNonNull(ColumnLabels.class.getResourceAsStream("labels.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .collect(Collectors.toUnmodifiableMap(cell -> cell[0], cell -> cell));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
