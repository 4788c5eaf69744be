package no.kronsj.ingest.source.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;

/** Makes a table of cells: the heading rows above, then one record per row that has as many cells as the heading. */
public final class TableReading {
    private final Grid grid;
    private final List<Table.Column> columns;
    private final List<String> headings;
    private final IssueLog issues;
    private final List<Table.Row> records = new ArrayList<>();
    private final MangledCells mangled = new MangledCells();
    private final SplitNumbers split = new SplitNumbers();
    private final boolean byComma;
    private int setAside;
    private int previous;
    private boolean otherTable;

    private TableReading(Grid grid, List<Table.Column> columns, IssueLog issues) {
        this.grid = grid;
        this.columns = columns;
        this.headings = columns.stream().map(Table.Column::heading).toList();
        this.issues = issues;
        this.setAside = grid.broken();
        this.byComma = grid.signature().startsWith("comma");
    }

    /** A table whose last heading row names the columns. */
    public static Reading of(Grid grid, int headingRows, IssueLog issues) {
        List<Table.Column> columns = grid.rows().size() < headingRows
                ? List.of()
                : columns(grid.rows().get(headingRows - 1).cells());
        return of(grid, headingRows, columns, issues);
    }

    public static Reading of(Grid grid, int headingRows, List<Table.Column> columns, IssueLog issues) {
        issues.addAll(grid.issues());
        var reading = new TableReading(grid, numbered(grid.ragged() ? widened(grid, columns) : columns), issues);
        grid.rows().stream().skip(headingRows).forEach(reading::add);
        reading.noteDoubts();
        return new Reading(new Table(reading.columns, reading.records), reading.setAside);
    }

    /** Columns with one name each. */
    public static List<Table.Column> columns(List<String> headings) {
        return headings.stream().map(Headings::clean).map(Table.Column::new).toList();
    }

    /** In a workbook a note may stand to the right of the table: kept, under a blank heading. */
    private static List<Table.Column> widened(Grid grid, List<Table.Column> columns) {
        int widest = grid.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var wide = new ArrayList<>(columns);
        wide.addAll(Collections.nCopies(Math.max(0, widest - columns.size()), new Table.Column("")));
        return wide;
    }

    /** Some tools repeat a heading; the second is also called by its number, as {@code Other (2)}. */
    private static List<Table.Column> numbered(List<Table.Column> columns) {
        var seen = new HashMap<String, Integer>();
        var numbered = new ArrayList<Table.Column>();
        for (Table.Column column : columns) {
            int times = seen.merge(column.heading(), 1, Integer::sum);
            boolean again = times > 1 && column.also().isEmpty() && !column.heading().isEmpty();
            numbered.add(again
                    ? new Table.Column(column.heading(), "%s (%d)".formatted(column.heading(), times), column.labels())
                    : column);
        }
        return List.copyOf(numbered);
    }

    private void noteDoubts() {
        mangled.note(headings, issues);
        split.note(records.size(), issues);
        ColumnDoubts.note(columns, records, byComma, issues);
    }

    private void add(Grid.Row row) {
        boolean afterBlank = previous > 0 && row.number() > previous + 1;
        previous = row.number();
        if (!otherTable && startsAnotherTable(row, afterBlank)) {
            otherTable = !Headings.clean(row.cells()).equals(headings);
            setAside(IssueKind.TABLES_SEVERAL, row, "a second heading", "one table per file");
        } else if (otherTable) {
            setAside(IssueKind.TABLES_SEVERAL, row, "a row below a second heading", "one table per file");
        } else if (!fits(row.cells())) {
            if (byComma) {
                split.add(row, headings.size());
            }
            setAside(IssueKind.ROW_RAGGED, row, row.cells().size() + " cells", headings.size() + " cells");
        } else {
            mangled.add(row, headings.size());
            records.add(new Table.Row(row.number(), padded(row.cells())));
        }
    }

    private void setAside(IssueKind kind, Grid.Row row, String found, String expected) {
        setAside++;
        issues.add(kind, row.number(), "", found, expected);
    }

    /** Two exports pasted together: all headings stand again in their columns, or after a blank line half of them. */
    private boolean startsAnotherTable(Grid.Row row, boolean afterBlank) {
        int same = 0;
        int named = 0;
        for (int i = 0; i < headings.size(); i++) {
            named += headings.get(i).isEmpty() ? 0 : 1;
            same += isHeading(row.cell(i), headings.get(i)) ? 1 : 0;
        }
        return named > 1 && (same == named || afterBlank && 2 * same >= named);
    }

    private static boolean isHeading(String cell, String heading) {
        return !heading.isEmpty() && cell.length() >= heading.length()
                && (cell.equals(heading) || Headings.clean(cell).equals(heading));
    }

    /** Blank cells beyond the heading are no data, and headings without a name need no cell. */
    private boolean fits(List<String> cells) {
        if (grid.ragged() || cells.size() == headings.size()) {
            return true;
        }
        return cells.size() > headings.size()
                ? cells.subList(headings.size(), cells.size()).stream().allMatch(String::isBlank)
                : headings.subList(cells.size(), headings.size()).stream().allMatch(String::isBlank);
    }

    private List<String> padded(List<String> cells) {
        if (cells.size() == headings.size()) {
            return cells;
        }
        var padded = new ArrayList<>(cells.subList(0, Math.min(cells.size(), headings.size())));
        padded.addAll(Collections.nCopies(headings.size() - padded.size(), ""));
        return Collections.unmodifiableList(padded);
    }
}
