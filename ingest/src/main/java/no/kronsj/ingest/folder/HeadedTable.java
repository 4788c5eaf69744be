package no.kronsj.ingest.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import no.kronsj.ingest.source.SourceContent;
import no.kronsj.ingest.workshop.CellText;

/** A table whose columns are found by heading, however an office program has dressed the heading up. */
public final class HeadedTable {
    private final List<String> headings;
    private final List<SourceContent.Table.Row> rows;

    private HeadedTable(List<String> headings, List<SourceContent.Table.Row> rows) {
        this.headings = headings;
        this.rows = rows;
    }

    /** The table of a file; a file that is none has no headings and no rows. */
    public static HeadedTable of(FileLedger ledger) {
        if (ledger.readout().content() instanceof SourceContent.Table table) {
            return new HeadedTable(table.headings().stream().map(CellText::comparable).toList(), table.records());
        }
        return new HeadedTable(List.of(), List.of());
    }

    /** The rows in the order of the file. */
    public List<SourceContent.Table.Row> rows() {
        return rows;
    }

    /** The first column with this heading. */
    public OptionalInt findColumn(String heading) {
        int column = headings.indexOf(CellText.comparable(heading));
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** The columns from the first heading to the last, those without a heading included. */
    public List<Integer> columns(String first, String last) {
        int from = findColumn(first).orElse(-1);
        int to = findColumn(last).orElse(-1);
        var columns = new ArrayList<Integer>();
        for (int i = Math.max(from, 0); from >= 0 && i <= to; i++) {
            columns.add(i);
        }
        return columns;
    }

    /** The cell, "" beyond the end of a short row. */
    public static String cell(SourceContent.Table.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    /** Whether the row has these values under these headings. */
    public boolean belongs(SourceContent.Table.Row row, Map<String, String> where) {
        return where.entrySet().stream().allMatch(wanted -> {
            OptionalInt column = findColumn(wanted.getKey());
            return column.isPresent()
                    && CellText.answer(cell(row, column.getAsInt())).equals(CellText.answer(wanted.getValue()));
        });
    }
}
