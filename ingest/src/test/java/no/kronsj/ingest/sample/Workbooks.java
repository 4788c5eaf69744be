package no.kronsj.ingest.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What all office files share: cells by type, and properties that do not tell the time of writing. */
final class Workbooks {
    private static final Instant MADE = Instant.parse("2021-09-06T07:00:00Z");

    private Workbooks() {}

    static void fill(Row row, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case Integer number -> row.createCell(i).setCellValue(number);
                case LocalDateTime time -> row.createCell(i).setCellValue(time);
                case String text when text.isEmpty() -> {
                }
                default -> row.createCell(i).setCellValue(values.get(i).toString());
            }
        }
    }

    static void save(XSSFWorkbook book, String title, Path file) throws IOException {
        save(book, title, "Klimakrønsj", MADE, file);
    }

    static void save(POIXMLDocument document, String title, String author, Instant made, Path file)
            throws IOException {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        properties.setCreated(Optional.of(Date.from(made)));
        properties.setModified(Optional.of(Date.from(made)));
        var out = new ByteArrayOutputStream();
        document.write(out);
        FixedZip.repack(out.toByteArray(), file);
    }
}
