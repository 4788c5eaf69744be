package no.kronsj.analysis.export.spss;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import no.kronsj.analysis.export.spss.DataFile.Cell;
import no.kronsj.analysis.export.spss.Variable.Kind;
import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.wording.Wording;

/**
 * A result table as a data file. Status and verdict are numbers with words; a figure that is not there has a code that says why,
 * so that no answers, not defined and hidden look different here too.
 */
public final class ResultFile {
    private static final Set<String> FIGURES = Set.of("value", "ties");
    private static final List<Status> ABSENT = List.of(Status.SUPPRESSED, Status.UNDEFINED, Status.NO_DATA);
    private static final Variable.Range MISSING = new Variable.Range(-99993, -99991);

    private final ResultTable table;
    private final List<Column> columns;
    private final Wording wording;
    private final int status;

    private ResultFile(ResultTable table, Wording wording) {
        this.table = table;
        this.columns = table.described();
        this.wording = wording;
        this.status = table.columns().indexOf("status");
    }

    /** The table of a folder of results, with labels in the language of {@code wording}. */
    public static DataFile of(Path folder, ResultTable table, Wording wording) {
        var made = new ResultFile(table, wording);
        List<List<Cell>> rows = ResultReader.cells(folder, table).stream().map(made::row).toList();
        return new DataFile(table.tableName(), table.tableName(), made.columns.stream().map(made::variable).toList(),
                rows);
    }

    private Variable variable(Column column) {
        String name = Variable.nameOf(column.name());
        String label = ColumnLabels.of(table, column, wording.language());
        if (column.name().equals("status")) {
            return new Variable(name, label, Kind.NOMINAL, statuses(), null);
        }
        if (column.name().equals("verdict")) {
            return new Variable(name, label, Kind.NOMINAL, verdicts(), null);
        }
        if (FIGURES.contains(column.name()) && status >= 0) {
            var why = new TreeMap<Integer, String>();
            ABSENT.forEach(absent -> why.put(code(absent), wording.text("status." + absent + ".word")));
            return new Variable(name, label, Kind.SCALE, why, MISSING);
        }
        return switch (column.type()) {
            // A seed is a text: no number of SPSS is exact to so many digits.
            case TEXT, LIST -> Variable.plain(name, label, Kind.TEXT);
            case INTEGER, NUMBER -> Variable.plain(name, label, Kind.SCALE);
            case BOOLEAN -> new Variable(name, label, Kind.NOMINAL, new TreeMap<>(Map.of(0,
                    wording.text("export.no"), 1, wording.text("export.yes"))), null);
        };
    }

    private SortedMap<Integer, String> statuses() {
        var words = new TreeMap<Integer, String>();
        for (Status one : Status.values()) {
            words.put(one.ordinal(),
                    one == Status.OK ? wording.text("export.ok") : wording.text("status." + one + ".word"));
        }
        return words;
    }

    private SortedMap<Integer, String> verdicts() {
        var words = new TreeMap<Integer, String>();
        for (Verdict one : Verdict.values()) {
            words.put(one.ordinal(), wording.text("verdict." + one.word()));
        }
        return words;
    }

    private static int code(Status absent) {
        return MISSING.lowest() + ABSENT.indexOf(absent);
    }

    private List<Cell> row(List<String> cells) {
        var row = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(cell(columns.get(i), cells.get(i), cells));
        }
        return row;
    }

    private Cell cell(Column column, String text, List<String> row) {
        if (column.name().equals("status")) {
            return new Cell.Figure(Status.valueOf(text).ordinal());
        }
        if (column.name().equals("verdict")) {
            return new Cell.Figure(Verdict.of(text).ordinal());
        }
        if (text.isEmpty()) {
            boolean told = FIGURES.contains(column.name()) && status >= 0
                    && ABSENT.contains(Status.valueOf(row.get(status)));
            return told ? new Cell.Figure(code(Status.valueOf(row.get(status)))) : new Cell.Empty();
        }
        return switch (column.type()) {
            case TEXT, LIST -> new Cell.Words(text);
            case INTEGER, NUMBER -> new Cell.Figure(Double.parseDouble(text));
            case BOOLEAN -> new Cell.Figure(text.equals("yes") ? 1 : 0);
        };
    }
}
