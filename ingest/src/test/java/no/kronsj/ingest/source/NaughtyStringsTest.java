package no.kronsj.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import no.kronsj.ingest.source.content.SourceContent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** FEATURE UNDER TEST: the Big List of Naughty Strings comes out as it went in. */
@Tag("real-data")
class NaughtyStringsTest {
    private static List<String> naughty() {
        try {
            var strings = new ArrayList<String>();
            for (JsonNode node : new ObjectMapper()
                    .readTree(Files.readString(Exports.root().resolve("nasty/blns/blns.json")))) {
                strings.add(node.asText());
            }
            assertTrue(strings.size() > 450, "hardly any strings");
            return strings;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> second(Readout readout) {
        return ((SourceContent.Table) readout.content()).records().stream().map(row -> row.cells().get(1)).toList();
    }

    private static byte[] csv(List<String> cells, char delimiter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord("id", "tekst");
            for (int i = 0; i < cells.size(); i++) {
                printer.printRecord("n" + i, cells.get(i));
            }
        }
        bytes.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Test
    void naughtyStringsSurviveATextTable() throws IOException {
        for (char delimiter : new char[]{',', ';', '\t'}) {
            assertEquals(naughty(), second(Written.read("a.csv", csv(naughty(), delimiter))), "by " + delimiter);
        }
    }

    /** As Excel writes it: what XML cannot hold stands as _x0001_. */
    private static byte[] xlsx(List<String> cells) {
        var texts = new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        var rows = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>tekst</t></is></c></row>");
        for (int i = 0; i < cells.size(); i++) {
            texts.append("<si><t xml:space=\"preserve\">").append(escaped(cells.get(i))).append("</t></si>");
            rows.append("<row r=\"%d\"><c t=\"inlineStr\"><is><t>n%d</t></is></c><c t=\"s\"><v>%d</v></c></row>"
                    .formatted(i + 2, i, i));
        }
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>".formatted(office)
                        + "<Override PartName=\"/xl/sheet1.xml\" ContentType=\"%sworksheet+xml\"/>".formatted(office)
                        + "<Override PartName=\"/xl/texts.xml\" ContentType=\"%ssharedStrings+xml\"/></Types>"
                                .formatted(office));
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
        String one = "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>";
        parts.put("_rels/.rels",
                relations.formatted(one.formatted("r1", relation, "officeDocument", "xl/workbook.xml")));
        parts.put("xl/_rels/workbook.xml.rels",
                relations.formatted(one.formatted("r1", relation, "worksheet", "sheet1.xml")
                        + one.formatted("r2", relation, "sharedStrings", "texts.xml")));
        parts.put("xl/workbook.xml", ("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"%s\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .formatted(relation));
        parts.put("xl/sheet1.xml", rows + "</sheetData></worksheet>");
        parts.put("xl/texts.xml", texts + "</sst>");
        return Written.zip(parts);
    }

    private static String escaped(String cell) {
        var text = new StringBuilder();
        cell.codePoints().forEach(point -> {
            boolean inXml = point == '\t' || point == '\n' || point >= ' ' && point < 0xD800 || point > 0xDFFF
                    && point < 0xFFFE || point > 0xFFFF;
            switch (point) {
                case '<' -> text.append("&lt;");
                case '&' -> text.append("&amp;");
                case '>' -> text.append("&gt;");
                default -> text.append(inXml ? Character.toString(point) : "_x%04X_".formatted(point));
            }
        });
        return text.toString();
    }

    @Test
    void naughtyStringsSurviveAWorkbook() {
        Readout readout = Written.read("a.xlsx", xlsx(naughty()));
        assertEquals(naughty(), second(readout), () -> readout.issues().toString());
    }
}
