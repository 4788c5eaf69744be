package no.kronsj.analysis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultTable;

/** A table as Parquet: every column optional and of its type, lists as lists, what a column means in the file's metadata. */
final class ParquetTable {
    private static final String BETWEEN = ";";

    private ParquetTable() {}

    static void write(ResultTable table, List<List<String>> rows, OutputStream out) throws IOException {
        List<Column> columns = table.described();
        var schema = new MessageType(table.tableName(), columns.stream().map(ParquetTable::type).toList());
        Map<String, String> meanings = new LinkedHashMap<>();
        columns.forEach(column -> meanings.put("column." + column.name(), column.meaning()));
        Path folder = Files.createTempDirectory("kronsj-parquet");
        Path file = folder.resolve(table.tableName() + ".parquet");
        try {
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                    .withConf(new PlainParquetConfiguration()).withType(schema)
                    .withCompressionCodec(CompressionCodecName.UNCOMPRESSED).withExtraMetaData(meanings).build()) {
                var groups = new SimpleGroupFactory(schema);
                for (List<String> row : rows) {
                    writer.write(group(groups.newGroup(), columns, row));
                }
            }
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static Type type(Column column) {
        return switch (column.type()) {
            case TEXT -> Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType())
                    .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case LIST -> Types.optionalList().requiredElement(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType()).named(column.name());
        };
    }

    private static Group group(Group group, List<Column> columns, List<String> row) {
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            String cell = row.get(i);
            if (columns.get(i).type() == Column.Type.LIST) {
                Group list = group.addGroup(name);
                if (!cell.isEmpty()) {
                    List.of(cell.split(BETWEEN, -1))
                            .forEach(entry -> list.addGroup("list").append("element", entry));
                }
            } else if (!cell.isEmpty()) {
                switch (columns.get(i).type()) {
                    case TEXT, LIST -> group.append(name, cell);
                    case INTEGER -> group.append(name, Long.parseLong(cell));
                    case NUMBER -> group.append(name, Double.parseDouble(cell));
                    case BOOLEAN -> group.append(name, cell.equals("yes"));
                }
            }
        }
        return group;
    }
}
