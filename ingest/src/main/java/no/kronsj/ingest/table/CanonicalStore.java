package no.kronsj.ingest.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The canonical tables in a folder, one Parquet file each. */
public final class CanonicalStore {
    private final SparkSession spark;
    private final Path folder;

    CanonicalStore(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** Writes every table, two at a time; {@code whenWritten} hears of each in the order of the tables. */
    public void writeAll(CanonicalRows rows, Consumer<String> whenWritten) {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            var writing = new LinkedHashMap<CanonicalTable, Future<?>>();
            for (CanonicalTable table : CanonicalTable.values()) {
                writing.put(table, workers.submit(() -> write(table, rows.rows(table))));
            }
            for (var entry : writing.entrySet()) {
                entry.getValue().get();
                whenWritten.accept(entry.getKey().tableName());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A canonical table could not be written", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while writing the canonical tables", stopped);
        }
    }

    /** Writes a table as one file; an empty table is a file too. */
    public void write(CanonicalTable table, List<? extends Record> records) {
        var rows = new ArrayList<Row>(records.size());
        for (Record record : records) {
            rows.add(row(table, record));
        }
        Path parts = folder.resolve(table.tableName() + ".parts");
        spark.createDataFrame(rows, schema(table)).coalesce(1).write().mode(SaveMode.Overwrite)
                .parquet(parts.toUri().toString());
        moveOnlyPart(parts, folder.resolve(table.fileName()));
    }

    /** A table as written. */
    public Dataset<Row> read(CanonicalTable table) {
        return spark.read().schema(schema(table)).parquet(folder.resolve(table.fileName()).toUri().toString());
    }

    private static Row row(CanonicalTable table, Record record) {
        List<RecordComponent> components = table.components();
        @Nullable
        Object[] cells = new @Nullable Object[components.size()];
        for (int i = 0; i < cells.length; i++) {
            try {
                cells[i] = components.get(i).getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(table + " has no readable " + components.get(i), e);
            }
        }
        return RowFactory.create(cells);
    }

    static StructType schema(CanonicalTable table) {
        var fields = new ArrayList<StructField>();
        for (RecordComponent component : table.components()) {
            fields.add(DataTypes.createStructField(CanonicalTable.column(component), type(component.getType()), true));
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType type(Class<?> java) {
        if (java == String.class) {
            return DataTypes.StringType;
        }
        if (java == int.class || java == Integer.class) {
            return DataTypes.IntegerType;
        }
        if (java == long.class || java == Long.class) {
            return DataTypes.LongType;
        }
        throw new IllegalStateException("No column type for " + java);
    }

    private static void moveOnlyPart(Path parts, Path target) {
        try (var files = Files.list(parts)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().endsWith(".parquet")).toList();
            if (found.size() != 1) {
                throw new IllegalStateException("%s holds %d Parquet files, expected 1".formatted(parts, found.size()));
            }
            Files.move(found.get(0), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deleteFolder(parts);
    }

    private static void deleteFolder(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
