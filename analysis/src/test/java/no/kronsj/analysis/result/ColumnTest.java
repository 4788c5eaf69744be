package no.kronsj.analysis.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ColumnTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kronsj.root", "."), "data-samples");

    @Test
    void everyColumnIsDescribedAndNoDescriptionIsLeftOver() {
        Set<String> used = Arrays.stream(ResultTable.values())
                .flatMap(table -> table.columns().stream()
                        .flatMap(name -> Stream.of(name, table.tableName() + "." + name)))
                .collect(Collectors.toSet());
        Arrays.stream(ResultTable.values()).forEach(table -> assertEquals(table.columns(),
                table.described().stream().map(Column::name).toList()));
        assertEquals(List.of(), Column.keys().stream().filter(key -> !used.contains(key)).toList());
    }

    @Test
    void everyNumberButASeedOrAKeyHasAUnitAndNoUnitIsLeftOver() {
        Set<String> used = Arrays.stream(ResultTable.values())
                .flatMap(table -> table.columns().stream()
                        .flatMap(name -> Stream.of(name, table.tableName() + "." + name)))
                .collect(Collectors.toSet());
        assertEquals(List.of(), Column.keysOfUnits().stream().filter(key -> !used.contains(key)).toList());
        assertEquals(List.of(), Arrays.stream(ResultTable.values())
                .flatMap(table -> table.described().stream()
                        .filter(column -> column.type() == Column.Type.INTEGER || column.type() == Column.Type.NUMBER)
                        .filter(column -> column.unit().isEmpty())
                        .map(column -> table.tableName() + "." + column.name()))
                .toList());
    }

    @Test
    void everyCellOfTheSamplesIsOfTheTypeOfItsColumn() throws IOException {
        List<String> wrong = new ArrayList<>();
        long cells = 0;
        for (ResultTable table : ResultTable.values()) {
            try (Stream<Path> files = Files.find(SAMPLES, 4, (file, is) -> file.endsWith(table.fileName()))) {
                for (Path file : files.sorted().toList()) {
                    cells += check(table, file, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(cells > 10_000, "cells " + cells);
    }

    private static long check(ResultTable table, Path file, List<String> wrong) throws IOException {
        long cells = 0;
        List<Column> columns = table.described();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            for (var row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    cells++;
                    if (!row.get(i).isEmpty() && !fits(columns.get(i).type(), row.get(i))) {
                        wrong.add(table.tableName() + "." + columns.get(i).name() + ": " + row.get(i));
                    }
                }
            }
        }
        return cells;
    }

    private static boolean fits(Column.Type type, String cell) {
        return switch (type) {
            case TEXT, LIST -> true;
            case INTEGER -> cell.matches("-?[0-9]+");
            case NUMBER -> cell.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
            case BOOLEAN -> cell.equals("yes") || cell.equals("no");
        };
    }
}
