package no.kronsj.analysis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultTable;

/** A table as a workbook. */
final class Workbook {
    private static final int ROWS_IN_MEMORY = 200;
    /** A workbook takes no more in a cell; what is cut ends in …, and is whole in csv and JSON. */
    private static final int LONGEST_CELL = 32_767;

    private Workbook() {}

    static void write(ResultTable table, List<List<String>> rows, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = workbook.createSheet(table.tableName());
            List<Column> columns = table.described();
            Row heading = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                heading.createCell(i).setCellValue(columns.get(i).name());
            }
            sheet.createFreezePane(0, 1);
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r + 1);
                for (int i = 0; i < columns.size(); i++) {
                    fill(row.createCell(i), columns.get(i).type(), rows.get(r).get(i));
                }
            }
            workbook.write(out);
        }
    }

    private static void fill(Cell cell, Column.Type type, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (type) {
            case INTEGER, NUMBER -> cell.setCellValue(Double.parseDouble(text));
            case BOOLEAN -> cell.setCellValue(text.equals("yes"));
            case TEXT, LIST ->
                cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…");
        }
    }
}
