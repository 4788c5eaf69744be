package no.kronsj.analysis.aggregate;

import java.util.Arrays;
import java.util.List;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

import static org.apache.spark.sql.functions.col;

/**
 * The only door between Spark and Tablesaw. What passes is small, sorted by all its columns, and made of text and whole
 * numbers: sums of doubles would depend on the order of partitions.
 */
final class TableHandover {
    /** More rows than a page, an export or a permutation of small groups can need; a bigger table was not aggregated. */
    static final int MOST_ROWS = 200_000;

    private TableHandover() {}

    static Table take(String name, Dataset<Row> small) {
        Column[] order = Arrays.stream(small.columns()).map(column -> col(column).asc_nulls_first())
                .toArray(Column[]::new);
        List<Row> rows = small.orderBy(order).limit(MOST_ROWS + 1).collectAsList();
        if (rows.size() > MOST_ROWS) {
            throw new IllegalStateException(
                    "%s has more than %d rows; aggregate before handing over".formatted(name, MOST_ROWS));
        }
        Table table = Table.create(name);
        StructField[] fields = small.schema().fields();
        for (int i = 0; i < fields.length; i++) {
            table.addColumns(column(fields[i], i, rows));
        }
        return table;
    }

    private static tech.tablesaw.columns.Column<?> column(StructField field, int index, List<Row> rows) {
        if (field.dataType().equals(DataTypes.StringType)) {
            var column = StringColumn.create(field.name());
            rows.forEach(row -> column.append(row.isNullAt(index) ? "" : row.getString(index)));
            return column;
        }
        if (field.dataType().equals(DataTypes.LongType)) {
            var column = LongColumn.create(field.name());
            rows.forEach(row -> appendLong(column, row, index));
            return column;
        }
        if (field.dataType().equals(DataTypes.IntegerType)) {
            var column = IntColumn.create(field.name());
            rows.forEach(row -> appendInt(column, row, index));
            return column;
        }
        throw new IllegalStateException("Column %s is %s; only text and whole numbers pass".formatted(field.name(),
                field.dataType()));
    }

    private static void appendLong(LongColumn column, Row row, int index) {
        if (row.isNullAt(index)) {
            column.appendMissing();
        } else {
            column.append(row.getLong(index));
        }
    }

    private static void appendInt(IntColumn column, Row row, int index) {
        if (row.isNullAt(index)) {
            column.appendMissing();
        } else {
            column.append(row.getInt(index));
        }
    }
}
