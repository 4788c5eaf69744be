package no.kronsj.ingest.source.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import no.kronsj.ingest.source.content.SourceContent.Table;
import no.kronsj.ingest.source.content.SourceContent.Table.Column;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.grid.Grid;
import no.kronsj.ingest.source.grid.TableReading;

/**
 * LimeSurvey with codes, questions or both as headings, and its exchange format (VV), which has the questions above the
 * codes and writes line ends and quotes within a cell as words in braces.
 */
final class LimeSurvey {
    private static final Set<String> ID = Set.of("id", "Response ID");
    private static final Set<String> SUBMITTED = Set.of("submitdate", "Date submitted");
    /** Both names of the first column, parted as whoever exported chose. */
    private static final Pattern BOTH = Pattern.compile("id(\\W{1,5})(?:Response ID|\\p{Lu}[\\p{L} -]{1,40})");
    private static final Pattern WORD = Pattern.compile("\\{(newline|cr|tab|quote|lbrace|rbrace)}");
    private static final Map<String, String> MEANING = Map.of("newline", "\n", "cr", "\r", "tab", "\t", "quote", "\"",
            "lbrace", "{", "rbrace", "}");
    /** What stands where no date is kept. */
    private static final String NO_DATE = "1980-01-01 00:00:00";

    private LimeSurvey() {}

    static int headingRows(Grid grid) {
        if (grid.heading(1, 0).equals("id") && grid.heading(1, 1).equals("submitdate")) {
            return 2;
        }
        boolean one = ID.contains(grid.heading(0, 0)) && SUBMITTED.contains(grid.heading(0, 1));
        return one || !between(grid).isEmpty() ? 1 : 0;
    }

    /** What stands between code and question in the headings, "" where they are not both there. */
    private static String between(Grid grid) {
        Matcher both = BOTH.matcher(grid.heading(0, 0));
        return both.matches() && grid.heading(0, 1).startsWith("submitdate" + both.group(1)) ? both.group(1) : "";
    }

    static List<Column> columns(Grid grid) {
        if (headingRows(grid) == 2) {
            return IntStream.range(0, grid.columns(1))
                    .mapToObj(i -> new Column(grid.heading(1, i), grid.heading(0, i), Map.of())).toList();
        }
        String between = between(grid);
        return between.isEmpty()
                ? TableReading.columns(grid.rows().getFirst().cells())
                : IntStream.range(0, grid.columns(0)).mapToObj(i -> parted(grid.heading(0, i), between)).toList();
    }

    private static Column parted(String heading, String between) {
        int at = heading.indexOf(between);
        return at < 0
                ? new Column(heading)
                : new Column(heading.substring(0, at), heading.substring(at + between.length()), Map.of());
    }

    static Grid answers(Grid grid, int headingRows, List<Column> columns, IssueLog issues) {
        boolean exchange = headingRows == 2;
        var partial = new Partial(columns.size() > 1 ? columns.get(1).heading() : "");
        var rows = new ArrayList<>(grid.rows().subList(0, headingRows));
        for (Grid.Row row : grid.rows().subList(headingRows, grid.rows().size())) {
            String submitted = row.cell(1).strip();
            if (submitted.isEmpty() || submitted.equals(Table.NOT_SHOWN)) {
                partial.add(row);
            }
            rows.add(new Grid.Row(row.number(), row.cells().stream().map(cell -> answer(cell, exchange)).toList()));
        }
        partial.note(issues);
        return grid.with(rows, 0);
    }

    /** A cell as it was answered: without the mask before a formula, and without words in braces in the exchange format. */
    private static String answer(String cell, boolean exchange) {
        String text = cell.startsWith("'=") ? cell.substring(1) : cell.equals(NO_DATE) ? "" : cell;
        return exchange && text.indexOf('{') >= 0 && !text.equals(Table.NOT_SHOWN)
                ? WORD.matcher(text).replaceAll(
                        word -> Matcher.quoteReplacement(MEANING.getOrDefault(word.group(1), word.group())))
                : text;
    }
}
