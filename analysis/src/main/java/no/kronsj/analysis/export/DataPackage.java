package no.kronsj.analysis.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultTable;

/**
 * All result tables in a folder with a description that tools read, as Data Package 2.0 has it: what a table and a column hold,
 * in which unit, what an empty cell means, and under which licence they stand, where the plan gives one.
 */
public final class DataPackage {
    /** The name of the description. */
    public static final String FILE = "datapackage.json";

    private DataPackage() {}

    /** The tables that a folder of results has. */
    public static List<ResultTable> tables(Path results) {
        return Arrays.stream(ResultTable.values())
                .filter(table -> Files.isRegularFile(results.resolve(table.fileName()))).toList();
    }

    /** Writes the tables that a folder of results has, and what they hold; the folder may exist. */
    public static void write(EditionDescription edition, Path results, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<ResultTable> tables = tables(results);
        for (ResultTable table : tables) {
            Files.copy(results.resolve(table.fileName()), folder.resolve(table.fileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve(FILE), describe(edition, tables, ""));
        Files.writeString(folder.resolve("CITATION.cff"), CitationFile.of(edition));
        crate(edition, folder, tables);
    }

    private static void crate(EditionDescription edition, Path folder, List<ResultTable> tables) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var meanings = new HashMap<>(Map.of(FILE, "The columns of every table, as Data Package 2.0.", "CITATION.cff",
                "How to cite these tables."));
        for (String name : meanings.keySet()) {
            files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        for (ResultTable table : tables) {
            files.put(table.fileName(), Files.readAllBytes(folder.resolve(table.fileName())));
            meanings.put(table.fileName(), table.rowIs());
        }
        Files.writeString(folder.resolve(ResearchCrate.FILE), ResearchCrate.of(edition, files, meanings));
    }

    /** The description of tables whose files lie below {@code prefix}. */
    public static String describe(EditionDescription edition, List<ResultTable> tables, String prefix) {
        ObjectNode description = JsonNodeFactory.instance.objectNode();
        description.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        description.put("name", name(edition.edition()));
        description.put("id", edition.edition() + "/" + edition.run());
        description.put("title", edition.title().in(edition.language()));
        description.put("description", edition.sentence());
        description.put("version", edition.run()).put("created", edition.date() + "T00:00:00Z");
        ObjectNode contributor = description.putArray("contributors").addObject();
        contributor.put("title", edition.organiser().in(edition.language())).putArray("roles").add("creator");
        licence(description, edition);
        ArrayNode resources = description.putArray("resources");
        tables.forEach(table -> resources.add(resource(edition, table, prefix)));
        return JsonText.of(description);
    }

    /** What the specification lets a package be called. */
    private static String name(String edition) {
        return edition.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
    }

    private static void licence(ObjectNode of, EditionDescription edition) {
        if (!edition.licence().isEmpty()) {
            ObjectNode licence = of.putArray("licenses").addObject();
            licence.put(edition.licence().equals(edition.licenceAddress()) ? "path" : "name", edition.licence());
            licence.put("path", edition.licenceAddress());
        }
    }

    private static ObjectNode resource(EditionDescription edition, ResultTable table, String prefix) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("name", table.tableName()).put("type", "table").put("path", prefix + table.fileName())
                .put("description", table.rowIs()).put("format", "csv").put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        licence(resource, edition);
        ObjectNode schema = resource.putObject("schema");
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        table.described().forEach(column -> fields.add(field(edition, column)));
        schema.putArray("missingValues").add("");
        return resource;
    }

    private static ObjectNode field(EditionDescription edition, Column column) {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        field.put("name", column.name()).put("description", column.meaning());
        if (!column.unit().isEmpty()) {
            field.put("unit", column.unit());
        }
        licence(field, edition);
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
