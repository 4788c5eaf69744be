package no.kronsj.ingest.source.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.RefusedFile;

/** The sheets of an Excel file from before 2007. */
final class XlsSheets implements Sheets {
    private final HSSFWorkbook workbook;
    private final boolean from1904;

    private XlsSheets(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    static Sheets open(byte[] bytes) throws IOException {
        try {
            return new XlsSheets(new HSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (EncryptedDocumentException locked) {
            throw new RefusedFile(IssueKind.FILE_LOCKED, "an encrypted Office file", "a file without a password");
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete workbook", "a whole xls file");
        }
    }

    @Override
    public List<Sheet> all() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(i -> new Sheet(workbook.getSheetName(i), workbook.isSheetHidden(i))).toList();
    }

    @Override
    public List<Grid.Row> rows(String sheet) throws IOException {
        var rows = new ArrayList<Grid.Row>();
        long held = 0;
        for (Row row : workbook.getSheet(sheet)) {
            var cells = new ArrayList<String>(Collections.nCopies(Math.max(0, row.getLastCellNum()), ""));
            for (Cell cell : row) {
                String text = text(cell);
                Sheets.requireLength(text.length(), row.getRowNum() + 1);
                cells.set(cell.getColumnIndex(), text);
            }
            held += cells.size();
            Sheets.requireRoom(cells.size(), held, row.getRowNum() + 1);
            var read = new Grid.Row(row.getRowNum() + 1, List.copyOf(cells));
            if (!read.isBlank()) {
                rows.add(read);
            }
        }
        return rows;
    }

    /** The value behind a formula is the one that was stored. */
    private String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? SheetValue.date(cell.getNumericCellValue(), cell.getCellStyle().getDataFormatString(), from1904)
                    : SheetValue.number(cell.getNumericCellValue());
            case STRING -> SheetValue.text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> SheetValue.flag(cell.getBooleanCellValue());
            case _NONE, FORMULA, BLANK, ERROR -> "";
        };
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
