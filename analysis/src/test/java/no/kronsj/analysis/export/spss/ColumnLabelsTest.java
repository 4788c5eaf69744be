package no.kronsj.analysis.export.spss;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.ResultTable;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ColumnLabelsTest {
    @Test
    void everyColumnHasANameInBokmalAndNynorsk() {
        assertEquals(List.of(), Arrays.stream(ResultTable.values())
                .flatMap(table -> table.described().stream().filter(column -> !ColumnLabels.knows(table, column))
                        .map(column -> table.tableName() + "." + column.name()))
                .toList());
    }
}
