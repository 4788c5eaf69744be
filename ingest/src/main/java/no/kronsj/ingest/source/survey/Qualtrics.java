package no.kronsj.ingest.source.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table;
import no.kronsj.ingest.source.content.SourceContent.Table.Column;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.grid.Grid;

/**
 * Qualtrics: export tags over questions over import ids, in the older export without the ids. Where the file writes -99
 * for what was seen and left blank, a blank cell was not shown.
 */
final class Qualtrics {
    private static final String SEEN_UNANSWERED = "-99";
    private static final Set<String> TESTS = Set.of("1", "2", "Survey Preview", "Survey Test");
    private static final Set<String> UNFINISHED = Set.of("0", "False", "FALSE", "false");
    /** The older export has its own columns first, by these names in the second row. */
    private static final Set<String> OLDER_OWN = Set.of("ResponseID", "ResponseSet", "Name", "ExternalDataReference",
            "EmailAddress", "Email", "IPAddress", "Status", "StartDate", "EndDate", "Finished");

    private Qualtrics() {}

    static int headingRows(Grid grid) {
        if (grid.heading(2, 0).startsWith("{\"ImportId\":")) {
            return 3;
        }
        return grid.heading(0, 0).equals("V1") && grid.heading(1, 0).equals("ResponseID") ? 2 : 0;
    }

    /** The tag is the heading and the question the other name; the older export hides its own columns behind V1, V2 … */
    static List<Column> columns(Grid grid) {
        return IntStream.range(0, grid.columns(0))
                .mapToObj(i -> new Column(grid.heading(0, i), question(grid, i), Map.of())).toList();
    }

    private static String question(Grid grid, int column) {
        String question = grid.heading(1, column);
        return question.equals(grid.heading(0, column)) ? "" : question;
    }

    static Grid answers(Grid grid, int headingRows, List<Column> columns, IssueLog issues) {
        boolean older = headingRows == 2;
        int status = find(columns, "Status", older);
        int finished = find(columns, "Finished", older);
        int progress = find(columns, "Progress", older);
        boolean[] asked = asked(grid, older, columns.size());
        boolean marks = marksUnanswered(grid, headingRows, asked);
        var partial = new Partial(finished >= 0 ? columns.get(finished).heading() : "");
        var rows = new ArrayList<>(grid.rows().subList(0, headingRows));
        int tests = 0;
        for (Grid.Row row : grid.rows().subList(headingRows, grid.rows().size())) {
            if (TESTS.contains(cell(row, status))) {
                issues.add(IssueKind.RESPONSE_TEST, row.number(), columns.get(status).heading(), "a preview",
                        "an answer");
                tests++;
                continue;
            }
            if (UNFINISHED.contains(cell(row, finished)) || cell(row, progress).matches("\\d{1,2}")) {
                partial.add(row);
            }
            rows.add(marks ? marked(row, asked) : row);
        }
        partial.note(issues);
        return grid.with(rows, tests);
    }

    private static int find(List<Column> columns, String name, boolean older) {
        return IntStream.range(0, columns.size())
                .filter(i -> name.equals(older ? columns.get(i).also() : columns.get(i).heading())).findFirst()
                .orElse(-1);
    }

    private static String cell(Grid.Row row, int column) {
        return column < 0 ? "" : row.cell(column).strip();
    }

    /** Which columns hold answers and not what the tool knows of the respondent. */
    private static boolean[] asked(Grid grid, boolean older, int columns) {
        var asked = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            asked[i] = older
                    ? !OLDER_OWN.contains(grid.heading(1, i)) && !grid.heading(0, i).isEmpty()
                    : grid.heading(2, i).startsWith("{\"ImportId\":\"QID");
        }
        return asked;
    }

    private static boolean marksUnanswered(Grid grid, int headingRows, boolean[] asked) {
        return grid.rows().stream().skip(headingRows).anyMatch(row -> IntStream.range(0, asked.length)
                .anyMatch(i -> asked[i] && row.cell(i).equals(SEEN_UNANSWERED)));
    }

    private static Grid.Row marked(Grid.Row row, boolean[] asked) {
        var cells = new ArrayList<>(row.cells());
        for (int i = 0; i < Math.min(cells.size(), asked.length); i++) {
            if (asked[i] && cells.get(i).equals(SEEN_UNANSWERED)) {
                cells.set(i, "");
            } else if (asked[i] && cells.get(i).isBlank()) {
                cells.set(i, Table.NOT_SHOWN);
            }
        }
        return new Grid.Row(row.number(), cells);
    }
}
