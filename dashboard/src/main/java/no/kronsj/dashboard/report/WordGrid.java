package no.kronsj.dashboard.report;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table in Word: its first row is a heading that is repeated on every page, its first column one too. */
final class WordGrid {
    private static final int WIDTH = 9_638;
    private static final String RULE = "DFDACE";
    private static final int MANY = 6;
    private static final int SMALL = 8;

    private WordGrid() {}

    static void write(XWPFDocument document, Block.Grid grid) {
        XWPFParagraph caption = WordFile.paragraph(document, "Caption", grid.caption());
        WordBlocks.language(caption.getRuns().getFirst(), grid.language());
        XWPFTable table = document.createTable(1 + grid.rows().size(), grid.columns().size());
        look(table, grid);
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        List<Block.Column> columns = grid.columns();
        for (int i = 0; i < columns.size(); i++) {
            cell(heading.getCell(i), "HeadCell", new Block.Cell(columns.get(i).title(), ""), columns.get(i), grid);
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            List<Block.Cell> cells = grid.rows().get(r).cells();
            for (int i = 0; i < cells.size(); i++) {
                cell(row.getCell(i), "Cell", cells.get(i), columns.get(i), grid);
            }
        }
        WordFile.paragraph(document, "Cell", "");
    }

    private static void look(XWPFTable table, Block.Grid grid) {
        table.setWidth(WIDTH);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, RULE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, RULE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, RULE);
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, RULE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        CTTblGrid widths = table.getCTTbl().addNewTblGrid();
        grid.columns().forEach(column -> widths.addNewGridCol().setW(width(grid, column)));
    }

    private static BigInteger width(Block.Grid grid, Block.Column column) {
        return BigInteger.valueOf((long) WIDTH * grid.percent(column) / 100);
    }

    private static void cell(XWPFTableCell cell, String style, Block.Cell content, Block.Column column,
            Block.Grid grid) {
        cell.setWidth(width(grid, column).toString());
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        if (column.number()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        XWPFRun run = paragraph.createRun();
        run.setText(content.text());
        WordBlocks.language(run, content.language());
        if (grid.columns().size() > MANY) {
            run.setFontSize(SMALL);
        }
    }
}
