package no.kronsj.analysis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.TypedCell;

/** A form in which a result table is written for another tool. */
public enum TableFormat {
    /** As it was published. */
    CSV {
        @Override
        public void write(Path folder, ResultTable table, OutputStream out) throws IOException {
            Files.copy(folder.resolve(table.fileName()), out);
        }
    },
    /** One JSON object per line, every value of its column's type. */
    JSONL {
        @Override
        public void write(Path folder, ResultTable table, OutputStream out) throws IOException {
            List<Column> columns = table.described();
            for (List<String> row : ResultReader.cells(folder, table)) {
                ObjectNode object = JSON.createObjectNode();
                for (int i = 0; i < columns.size(); i++) {
                    object.set(columns.get(i).name(), TypedCell.of(columns.get(i), row.get(i)));
                }
                out.write((JSON.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    },
    /** A workbook with one sheet; numbers are numbers, and no cell is a formula. */
    XLSX {
        @Override
        public void write(Path folder, ResultTable table, OutputStream out) throws IOException {
            Workbook.write(table, ResultReader.cells(folder, table), out);
        }
    },
    /** A file of columns for programs that reckon. */
    PARQUET {
        @Override
        public void write(Path folder, ResultTable table, OutputStream out) throws IOException {
            ParquetTable.write(table, ResultReader.cells(folder, table), out);
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Writes a table of a folder of results; the stream stays open. */
    public abstract void write(Path folder, ResultTable table, OutputStream out) throws IOException;

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word. */
    public static Optional<TableFormat> find(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
