package no.kronsj.analysis.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TableFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RESULTS = Path.of(System.getProperty("kronsj.root", "."), "data-samples",
            "klimakronsj-2021", "expected", "public");

    private static byte[] written(TableFormat format, ResultTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(RESULTS, table, out);
        return out.toByteArray();
    }

    @Test
    void csvIsWhatWasPublished() throws IOException {
        assertArrayEquals(Files.readAllBytes(RESULTS.resolve("goals.csv")),
                written(TableFormat.CSV, ResultTable.GOALS));
    }

    @Test
    void everyLineOfJsonHasEveryColumnInItsType() throws IOException {
        String text = new String(written(TableFormat.JSONL, ResultTable.GOALS), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        assertEquals(ResultReader.cells(RESULTS, ResultTable.GOALS).size(), lines.size());
        JsonNode heard = JSON.readTree(lines.getFirst());
        assertEquals(ResultTable.GOALS.columns().size(), heard.size());
        assertEquals("0.92 50 met_robust []", "%s %s %s %s".formatted(heard.path("value"), heard.path("n"),
                heard.path("verdict").asText(), heard.path("notes")));
    }

    @Test
    void theWorkbookHasTheSameRowsAndNumbersAndNoFormula() throws IOException {
        for (ResultTable table : ResultTable.values()) {
            List<List<String>> rows = ResultReader.cells(RESULTS, table);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX, table)))) {
                Sheet sheet = workbook.getSheetAt(0);
                assertEquals(rows.size(), sheet.getLastRowNum(), table.tableName());
                sheet.forEach(row -> row.forEach(cell -> assertTrue(cell.getCellType() != CellType.FORMULA)));
                if (table == ResultTable.GOALS) {
                    assertEquals(0.92, sheet.getRow(1).getCell(table.columns().indexOf("value")).getNumericCellValue(),
                            1e-12);
                }
            }
        }
    }

    @Test
    void theDescriptionSpeaksOfTheFilesThatLieBesideIt(@TempDir Path folder) throws IOException {
        DataPackage.write(PublishedSample.description(), RESULTS, folder);
        JsonNode resources = JSON.readTree(folder.resolve("datapackage.json").toFile()).path("resources");
        assertEquals(ResultTable.values().length, resources.size());
        for (JsonNode resource : resources) {
            List<String> names = new ArrayList<>();
            resource.at("/schema/fields").forEach(field -> names.add(field.path("name").asText()));
            String heading = Files.readString(folder.resolve(resource.path("path").asText())).lines().findFirst()
                    .orElseThrow();
            assertEquals(heading, String.join(",", names));
        }
    }
}
