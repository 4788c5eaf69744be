package no.kronsj.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;

import static org.junit.jupiter.api.Assertions.assertEquals;

class XlsxTableTest {
    private static byte[] bytes(Consumer<XSSFWorkbook> writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            writing.accept(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Number number1) {
                cell.setCellValue(number1.doubleValue());
            } else if (values[i] instanceof LocalDateTime moment) {
                cell.setCellValue(moment);
            } else if (values[i] instanceof Boolean flag) {
                cell.setCellValue(flag);
            } else {
                cell.setCellValue(values[i].toString());
            }
        }
    }

    private static void format(XSSFWorkbook workbook, int row, int column, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        workbook.getSheetAt(0).getRow(row).getCell(column).setCellStyle(style);
    }

    @Test
    void numbersAreWrittenAsPeopleWriteThem() throws IOException {
        Readout readout = Written.read("a.xlsx", bytes(workbook -> {
            Sheet sheet = workbook.createSheet("Svar");
            row(sheet, 0, "a", "b", "c", "d", "e");
            row(sheet, 1, 5.0, 118421000000L, 4.6, 0.1 + 0.2, true);
        }));
        assertEquals("a | b | c | d | e\n5 | 118421000000 | 4.6 | 0.30000000000000004 | TRUE\n",
                Written.table(readout));
    }

    @Test
    void datesAreIsoTextWithoutAZone() throws IOException {
        LocalDateTime moment = LocalDateTime.of(2026, 9, 15, 14, 2, 11);
        Readout readout = Written.read("a.xlsx", bytes(workbook -> {
            Sheet sheet = workbook.createSheet("Svar");
            row(sheet, 0, "tid", "dag", "klokke", "tall");
            row(sheet, 1, moment, moment.toLocalDate().atStartOfDay(), 0.5, 45915.0);
            format(workbook, 1, 0, "m/d/yy h:mm:ss");
            format(workbook, 1, 1, "dd.mm.yyyy");
            format(workbook, 1, 2, "hh:mm");
        }));
        assertEquals("tid | dag | klokke | tall\n2026-09-15T14:02:11 | 2026-09-15 | 12:00:00 | 45915\n",
                Written.table(readout));
    }

    @Test
    void microsoftFormsIsKnownInBothLanguages() throws IOException {
        Readout readout = Written.read("a.xlsx", bytes(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn",
                    "Var\u00A0det klart?\n");
            row(sheet, 1, 1, "x", "y", "anonymous", "", "Gruppe;Plenum;");
        }));
        assertEquals("msforms-xlsx", readout.format().id());
        assertEquals("Var det klart?", ((SourceContent.Table) readout.content()).headings().getLast());
    }

    @Test
    void gapsKeepTheirColumnsAndNotesToTheRightAreKept() throws IOException {
        Readout readout = Written.read("a.xlsx", bytes(workbook -> {
            Sheet sheet = workbook.createSheet("Svar");
            row(sheet, 1, "a", "b");
            row(sheet, 3, "1");
            row(sheet, 4, "", "2", "merknad");
        }));
        assertEquals("a | b | \n1 |  | \n | 2 | merknad\n", Written.table(readout));
        assertEquals(List.of(4, 5), ((SourceContent.Table) readout.content()).records().stream()
                .map(SourceContent.Table.Row::number).toList());
    }

    @Test
    void sheetIsTheOneThatThePlanNames() throws IOException {
        byte[] bytes = bytes(workbook -> {
            row(workbook.createSheet("Om"), 0, "om");
            row(workbook.createSheet("Svar"), 0, "svar");
        });
        assertEquals("svar\n", Written.table(Written.read("a.xlsx", bytes, "svar")));
        assertEquals(List.of(IssueKind.SHEET_CHOSEN), Written.issues(Written.read("a.xlsx", bytes)));
        assertEquals(List.of(IssueKind.SHEET_MISSING), Written.issues(Written.read("a.xlsx", bytes, "Annet")));
    }

    @Test
    void contentDecidesAndNotTheName() {
        assertEquals("id | a\n1 | x\n", Written.table(Written.read("a.xlsx", "id;a\n1;x\n")));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", "<workbook/>");
        assertEquals(List.of(IssueKind.FILE_UNREADABLE), Written.issues(Written.read("a.csv", Written.zip(parts))));
    }
}
