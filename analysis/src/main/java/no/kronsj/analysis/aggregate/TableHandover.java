package no.kronsj.analysis.aggregate;

import java.util.ArrayList;
import java.util.List;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

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
        List<Row> rows = new ArrayList<>(small.limit(MOST_ROWS + 1).collectAsList());
        if (rows.size() > MOST_ROWS) {
            throw new IllegalStateException(
                    "%s has more than %d rows; aggregate before handing over".formatted(name, MOST_ROWS));
        }
        rows.sort(TableHandover::byAllCells);
        Table table = Table.create(name);
        StructField[] fields = small.schema().fields();
        for (int i = 0; i < fields.length; i++) {
            table.addColumns(column(fields[i], i, rows));
        }
        return table;
    }

    /** Sorted here and not in Spark: a small list is sorted faster than a sort is planned. */
    private static int byAllCells(Row a, Row b) {
        for (int i = 0; i < a.length(); i++) {
            int order = compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return switch (a) {
            case String text -> text.compareTo((String) b);
            case Long number -> number.compareTo((Long) b);
            case Integer number -> number.compareTo((Integer) b);
            default -> throw new IllegalStateException("No order for " + a.getClass());
        };
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
