package no.kronsj.ingest.source.survey;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.ingest.source.content.SourceContent.Table.Column;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.grid.Grid;
import no.kronsj.ingest.source.grid.TableReading;

/** Mentimeter: voters are numbered anew in each session, so a column that joins both is added at the end. */
final class Mentimeter {
    private static final int TOP = 15;
    private static final String SESSION = "Session";
    private static final String VOTER = "Voter";
    private static final String BOTH = "Session/Voter";

    private Mentimeter() {}

    static int headingRows(Grid grid) {
        for (int i = 0; i < Math.min(TOP, grid.rows().size()); i++) {
            if (Headings.clean(grid.rows().get(i).cells()).containsAll(List.of("Date (UTC)", SESSION, VOTER))) {
                return i + 1;
            }
        }
        return 0;
    }

    static List<Column> columns(Grid grid) {
        var columns = new ArrayList<>(TableReading.columns(grid.rows().get(headingRows(grid) - 1).cells()));
        columns.add(new Column(BOTH));
        return columns;
    }

    static Grid answers(Grid grid, int headingRows, List<Column> columns, IssueLog issues) {
        List<String> headings = columns.stream().map(Column::heading).toList();
        int session = headings.indexOf(SESSION);
        int voter = headings.indexOf(VOTER);
        var rows = new ArrayList<>(grid.rows().subList(0, headingRows));
        for (Grid.Row row : grid.rows().subList(headingRows, grid.rows().size())) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < headings.size() - 1; i++) {
                cells.add(row.cell(i));
            }
            cells.add(row.cell(session) + "/" + row.cell(voter));
            rows.add(new Grid.Row(row.number(), cells));
        }
        return grid.with(rows, 0);
    }
}
