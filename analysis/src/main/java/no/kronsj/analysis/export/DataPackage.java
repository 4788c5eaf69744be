package no.kronsj.analysis.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultTable;

/** All result tables in a folder with a description that tools read, as Data Package 2.0 has it. */
public final class DataPackage {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String DESCRIPTION = "datapackage.json";

    private DataPackage() {}

    /** Writes the tables that a folder of results has, and what they hold; the folder may exist. */
    public static void write(String edition, Path results, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<ResultTable> tables = Arrays.stream(ResultTable.values())
                .filter(table -> Files.isRegularFile(results.resolve(table.fileName()))).toList();
        for (ResultTable table : tables) {
            Files.copy(results.resolve(table.fileName()), folder.resolve(table.fileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve(DESCRIPTION),
                JSON.writeValueAsString(describe(edition, tables)).replace("\r\n", "\n") + "\n");
    }

    private static ObjectNode describe(String edition, List<ResultTable> tables) {
        ObjectNode description = JSON.createObjectNode();
        description.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        description.put("name", edition.toLowerCase(Locale.ROOT));
        description.put("description", "Results of the evaluation of " + edition + " by Krønsj.");
        ArrayNode resources = description.putArray("resources");
        tables.forEach(table -> resources.add(resource(table)));
        return description;
    }

    private static ObjectNode resource(ResultTable table) {
        ObjectNode resource = JSON.createObjectNode();
        resource.put("name", table.tableName()).put("type", "table").put("path", table.fileName())
                .put("description", table.rowIs()).put("format", "csv").put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        ObjectNode schema = resource.putObject("schema");
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        table.described().forEach(column -> fields.add(field(column)));
        schema.putArray("missingValues").add("");
        return resource;
    }

    private static ObjectNode field(Column column) {
        ObjectNode field = JSON.createObjectNode();
        field.put("name", column.name()).put("description", column.meaning());
        switch (column.type()) {
            case TEXT -> field.put("type", "string");
            case INTEGER -> field.put("type", "integer");
            case NUMBER -> field.put("type", "number");
            case BOOLEAN -> {
                field.put("type", "boolean");
                field.putArray("trueValues").add("yes");
                field.putArray("falseValues").add("no");
            }
            case LIST -> field.put("type", "list").put("delimiter", ";");
        }
        return field;
    }
}
