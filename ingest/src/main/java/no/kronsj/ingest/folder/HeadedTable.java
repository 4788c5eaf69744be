package no.kronsj.ingest.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.CellText;

/** A table whose columns are found by heading, however an office program has dressed the heading up. */
public final class HeadedTable {
    private final List<SourceContent.Table.Column> columns;
    private final List<SourceContent.Table.Row> rows;
    private final Map<String, Integer> columnByHeading = new HashMap<>();
    /** Headings as the plan writes them, asked for once per row. */
    private final Map<String, OptionalInt> asked = new HashMap<>();
    private final Map<Integer, Map<String, String>> labels = new HashMap<>();

    /** A heading goes before another column's other name. */
    private HeadedTable(List<SourceContent.Table.Column> columns, List<SourceContent.Table.Row> rows) {
        this.columns = columns;
        this.rows = rows;
        for (int i = 0; i < columns.size(); i++) {
            columnByHeading.putIfAbsent(CellText.comparable(columns.get(i).heading()), i);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).also().isEmpty()) {
                columnByHeading.putIfAbsent(CellText.comparable(columns.get(i).also()), i);
            }
        }
    }

    /** The table of a file; a file that is none has no headings and no rows. */
    public static HeadedTable of(FileLedger ledger) {
        return of(ledger, Codebook.NONE);
    }

    /** The table of a file, with what a codebook beside it says of the columns. */
    public static HeadedTable of(FileLedger ledger, Codebook codebook) {
        return ledger.readout().content() instanceof SourceContent.Table table
                ? new HeadedTable(codebook.explained(table.columns()), table.records())
                : new HeadedTable(List.of(), List.of());
    }

    /** Whether the file is a table; notes it where it is not. */
    public static boolean isOne(FileLedger ledger, String expected) {
        boolean table = ledger.readout().content() instanceof SourceContent.Table;
        if (!table) {
            ledger.note(IssueKind.FILE_NOT_A_TABLE, 0, "", ledger.readout().format().id(), expected);
        }
        return table;
    }

    /** The rows in the order of the file. */
    public List<SourceContent.Table.Row> rows() {
        return rows;
    }

    /** The heading as the file has it. */
    public String heading(int column) {
        return columns.get(column).heading();
    }

    /** The column's other name, "" where it has none. */
    public String also(int column) {
        return columns.get(column).also();
    }

    /** What the codes of the column mean, as {@link CellText#answer} gives the codes. */
    public Map<String, String> labels(int column) {
        return labels.computeIfAbsent(column, wanted -> {
            var byAnswer = new LinkedHashMap<String, String>();
            columns.get(wanted).labels().forEach((code, label) -> byAnswer.putIfAbsent(CellText.answer(code), label));
            return byAnswer;
        });
    }

    /** The first column with this heading, else with this other name. */
    public OptionalInt findColumn(String heading) {
        return asked.computeIfAbsent(heading, wanted -> {
            Integer column = columnByHeading.get(CellText.comparable(wanted));
            return column == null ? OptionalInt.empty() : OptionalInt.of(column);
        });
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

    /** The cell under this heading, "" where the file has none. */
    public String cell(SourceContent.Table.Row row, String heading) {
        OptionalInt column = findColumn(heading);
        return column.isPresent() ? cell(row, column.getAsInt()) : "";
    }

    /** Those of the headings that the file does not have. */
    public Stream<String> missing(Stream<String> wanted) {
        return wanted.filter(heading -> findColumn(heading).isEmpty());
    }

    /** Whether the row has these values under these headings. */
    public boolean belongs(SourceContent.Table.Row row, Map<String, String> where) {
        return where.entrySet().stream().allMatch(wanted -> findColumn(wanted.getKey()).isPresent()
                && CellText.answer(cell(row, wanted.getKey())).equals(CellText.answer(wanted.getValue())));
    }
}
