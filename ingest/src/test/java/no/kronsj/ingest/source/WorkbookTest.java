package no.kronsj.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: workbooks of other makes than today's, and tools that use several sheets. */
class WorkbookTest {
    private static byte[] bytes(Workbook made, Consumer<Workbook> writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = made) {
            writing.accept(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void rows(Sheet sheet, List<List<String>> rows) {
        for (List<String> cells : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String cell : cells) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
            }
        }
    }

    @Test
    void anOldWorkbookIsReadAsANewOne() throws IOException {
        Readout readout = Written.read("a.xls", bytes(new HSSFWorkbook(), workbook -> {
            Sheet sheet = workbook.createSheet("Svar");
            rows(sheet, List.of(List.of("navn", "tid", "tall"), List.of("Ærlend")));
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy h:mm"));
            sheet.getRow(1).createCell(1).setCellValue(LocalDateTime.of(2026, 9, 15, 14, 2));
            sheet.getRow(1).getCell(1).setCellStyle(date);
            sheet.getRow(1).createCell(2).setCellValue(4.6);
        }));
        assertEquals(SourceFormat.XLS, readout.format());
        assertEquals("navn | tid | tall\nÆrlend | 2026-09-15T14:02:00 | 4.6\n", Written.table(readout));
    }

    private static final String XML = """
                                      <?xml version="1.0"?>
                                      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                                       <Worksheet ss:Name="Dataset"><Table>
                                        <Row><Cell><Data ss:Type="String">respondentid</Data></Cell><Cell><Data ss:Type="String">s_1</Data></Cell><Cell><Data ss:Type="String">statoverall_4</Data></Cell></Row>
                                        <Row ss:Index="3"><Cell><Data ss:Type="Number">8.25478429E8</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">1</Data></Cell></Row>
                                       </Table></Worksheet>
                                       <Worksheet ss:Name="Variables"><Table>
                                        <Row><Cell><Data ss:Type="String">variableName</Data></Cell><Cell><Data ss:Type="String">description</Data></Cell></Row>
                                        <Row><Cell><Data ss:Type="String">s_1</Data></Cell><Cell><Data ss:Type="String">Klart?</Data></Cell></Row>
                                       </Table></Worksheet>
                                       <Worksheet ss:Name="Labels"><Table>
                                        <Row><Cell><Data ss:Type="String">s_1</Data></Cell><Cell><Data ss:Type="Number">1</Data></Cell><Cell><Data ss:Type="String">Enig</Data></Cell></Row>
                                       </Table></Worksheet>
                                      </Workbook>
                                      """;

    @Test
    void aWorkbookAsXmlIsOfTheToolThatWroteIt() {
        Readout readout = Written.read("a.xls", XML);
        assertEquals(SourceFormat.SURVEYXACT, readout.format());
        assertEquals("respondentid | s_1 | statoverall_4\n825478429 |  | 1\n", Written.table(readout));
        assertEquals("Column[heading=s_1, also=Klart?, labels={1=Enig}]",
                ((SourceContent.Table) readout.content()).columns().get(1).toString());
        assertEquals(List.of(), Written.issues(readout));
        assertEquals(SourceFormat.EXCEL_XML, Written.read("a.xml", XML.replace("statoverall", "status")).format());
    }

    @Test
    void aWorkbookAsXmlWithADocumentTypeIsRefused() {
        Readout readout = Written.read("a.xml",
                XML.replace("<Workbook", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<Workbook"));
        assertEquals(List.of(IssueKind.FILE_UNREADABLE), Written.issues(readout));
    }

    private static byte[] kobo() throws IOException {
        return bytes(new XSSFWorkbook(), workbook -> {
            rows(workbook.createSheet("Household"), List.of(List.of("name", "_index", "_uuid"),
                    List.of("Vik", "1", "u1"), List.of("Dal", "2", "u2")));
            rows(workbook.createSheet("members"),
                    List.of(List.of("age", "_index", "_parent_table_name", "_parent_index"),
                            List.of("41", "1", "Household", "2"), List.of("9", "2", "Household", "1"),
                            List.of("8", "3", "Household", "7")));
        });
    }

    @Test
    void koboSaysWhichRepeatedQuestionsStandApart() throws IOException {
        Readout readout = Written.read("a.xlsx", kobo());
        assertEquals("name | _index | _uuid\nVik | 1 | u1\nDal | 2 | u2\n", Written.table(readout));
        assertEquals(List.of(IssueKind.REPEAT_GROUPS_UNREAD), Written.issues(readout));
        assertEquals("members", readout.issues().getFirst().found());
    }

    @Test
    void aRepeatedQuestionCarriesWhatStandsAboveIt() throws IOException {
        Readout readout = Written.read("a.xlsx", kobo(), "members");
        assertEquals(SourceFormat.KOBO, readout.format());
        assertEquals("""
                     age | _index | _parent_table_name | _parent_index | name | _uuid
                     41 | 1 | Household | 2 | Dal | u2
                     9 | 2 | Household | 1 | Vik | u1
                     8 | 3 | Household | 7 |  |\s
                     """, Written.table(readout));
        assertEquals(List.of(), Written.issues(readout));
    }
}
