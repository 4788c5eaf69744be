package no.kronsj.analysis.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What lies beside exported tables keeps the rules of its standard. */
class DescriptionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EditionDescription OPEN = licensed("CC-BY-4.0");
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "list");

    @TempDir
    private Path folder;

    private static EditionDescription licensed(String licence) {
        EditionDescription sample = PublishedSample.description();
        return new EditionDescription(sample.edition(), sample.title(), sample.organiser(), sample.language(),
                sample.invented(), licence, sample.run(), sample.date(), sample.version());
    }

    @BeforeEach
    void write() throws IOException {
        DataPackage.write(OPEN, PublishedSample.TABLES, folder);
    }

    @Test
    void theDataPackageKeepsTheRulesOfItsProfile() throws IOException {
        JsonNode described = JSON.readTree(folder.resolve("datapackage.json").toFile());
        assertTrue(described.path("name").asText().matches("[a-z0-9._-]+"));
        assertTrue(described.path("created").asText().matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z"));
        assertTrue(described.path("resources").size() > 20);
        Set<String> names = new HashSet<>();
        for (JsonNode resource : described.path("resources")) {
            String name = resource.path("name").asText();
            assertTrue(names.add(name) && name.matches("[a-z0-9._-]+"), name);
            assertTrue(Files.exists(folder.resolve(resource.path("path").asText())), name);
            assertEquals("table", resource.path("type").asText());
            assertEquals("", resource.at("/schema/missingValues/0").asText("-"));
            assertEquals("CC-BY-4.0", resource.at("/licenses/0/name").asText());
            resource.at("/schema/fields").forEach(DescriptionsTest::checkField);
        }
    }

    private static void checkField(JsonNode field) {
        assertTrue(TYPES.contains(field.path("type").asText()), field.toString());
        assertFalse(field.path("description").asText().isEmpty(), field.toString());
        assertEquals("CC-BY-4.0", field.at("/licenses/0/name").asText());
        boolean number = List.of("integer", "number").contains(field.path("type").asText());
        assertEquals(number, field.has("unit"), field.toString());
        if (field.path("type").asText().equals("boolean")) {
            assertEquals("yes no", field.at("/trueValues/0").asText() + " " + field.at("/falseValues/0").asText());
        }
    }

    @Test
    void withoutALicenceNoneIsMadeUp() {
        String described = DataPackage.describe(licensed(""), List.of(ResultTable.GOALS), "");
        assertFalse(described.contains("licenses"), described);
    }

    @Test
    void theCrateSpeaksOfEveryFileWithItsHash() throws IOException {
        JsonNode crate = JSON.readTree(folder.resolve("ro-crate-metadata.json").toFile());
        assertEquals("https://w3id.org/ro/crate/1.1/context", crate.path("@context").asText());
        Set<String> ids = new HashSet<>();
        for (JsonNode entity : crate.path("@graph")) {
            assertTrue(ids.add(entity.path("@id").asText()), entity.toString());
            if (entity.path("@type").asText().equals("File")) {
                byte[] bytes = Files.readAllBytes(folder.resolve(entity.path("@id").asText()));
                assertEquals(DigestUtils.sha256Hex(bytes), entity.path("sha256").asText());
            }
        }
        JsonNode root = entity(crate, "./");
        for (String required : List.of("name", "description", "datePublished", "license")) {
            assertTrue(root.has(required), required);
        }
        assertEquals("./", entity(crate, "ro-crate-metadata.json").at("/about/@id").asText());
        crate.findParents("@id").forEach(node -> assertTrue(ids.contains(node.path("@id").asText())
                || node.path("@id").asText().startsWith("https://"), node.toString()));
    }

    private static JsonNode entity(JsonNode crate, String id) {
        for (JsonNode entity : crate.path("@graph")) {
            if (entity.path("@id").asText().equals(id)) {
                return entity;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void theCitationHasWhatTheFormatAsksFor() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("CITATION.cff"));
        for (String start : List.of("cff-version: 1.2.0", "message: \"", "type: dataset", "title: \"", "authors:",
                "  - name: \"", "date-released: \"2021-12-24\"", "license: \"CC-BY-4.0\"")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(start)), start);
        }
    }

    @Test
    void parquetHasEveryRowWithItsTypes() throws IOException {
        for (ResultTable table : List.of(ResultTable.GOALS, ResultTable.MEASURES, ResultTable.TIES,
                ResultTable.THEMES)) {
            var out = new ByteArrayOutputStream();
            TableFormat.PARQUET.write(PublishedSample.TABLES, table, out);
            Path file = Files.write(folder.resolve("table.parquet"), out.toByteArray());
            int rows = 0;
            try (ParquetReader<Group> reader = new Rows(file).build()) {
                for (Group row = reader.read(); row != null; row = reader.read()) {
                    if (table == ResultTable.GOALS && rows == 0) {
                        assertEquals("0.92 50 met_robust", "%s %s %s".formatted(row.getDouble("value", 0),
                                row.getLong("n", 0), row.getString("verdict", 0)));
                        assertEquals(0, row.getGroup("notes", 0).getFieldRepetitionCount(0));
                    }
                    rows++;
                }
            }
            assertEquals(ResultReader.cells(PublishedSample.TABLES, table).size(), rows, table.tableName());
        }
    }

    private static final class Rows extends ParquetReader.Builder<Group> {
        Rows(Path file) {
            super(new LocalInputFile(file), new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
