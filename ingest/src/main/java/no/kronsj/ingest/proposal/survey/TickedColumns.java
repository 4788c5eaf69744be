package no.kronsj.ingest.proposal.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.workshop.CellText;

/**
 * The columns of a question with a column for each option: neighbours whose headings begin alike and whose cells are
 * ticks, or say the option itself.
 *
 * @param question what the headings have in common
 */
record TickedColumns(String question, List<SeenColumn> columns) {
    /** The same as when the answers are read. */
    private static final Set<String> TICKED = Set.of("1", "x", "true", "yes", "y", "ja");
    private static final Set<String> NOT_TICKED = Set.of("0", "false", "no", "n", "nei");
    /** Nettskjema and SurveyXact, LimeSurvey and SurveyMonkey, Kobo, Qualtrics. */
    private static final List<Pattern> JOINED = List.of(Pattern.compile("(.*\\S)\\s*\\[[^\\[\\]]*\\]"),
            Pattern.compile("([^/]+(?:/[^/]+)*)/[^/]+"), Pattern.compile("(.+)\\.[^. ][^.]*"),
            Pattern.compile("(.+)_\\d{1,3}"));
    private static final int LONGEST_HEADING = 500;

    TickedColumns {
        columns = List.copyOf(columns);
    }

    /** All such questions among the columns of a form. */
    static List<TickedColumns> in(List<SeenColumn> columns) {
        var found = new ArrayList<TickedColumns>();
        for (int from = 0; from < columns.size();) {
            String stem = stem(columns.get(from).heading());
            int to = from;
            while (to < columns.size() && !stem.isEmpty() && stem.equals(stem(columns.get(to).heading()))
                    && ticks(columns.get(to))) {
                to++;
            }
            if (to - from > 1 && tells(columns.subList(from, to))) {
                found.add(new TickedColumns(stem, columns.subList(from, to)));
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** Whether a plan can name the columns: by the first and the last heading, with two full stops between. */
    boolean nameable(Set<SeenColumn> named) {
        return named.containsAll(columns) && columns.stream().noneMatch(column -> column.heading().contains(".."));
    }

    private static String stem(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return "";
        }
        for (Pattern joined : JOINED) {
            Matcher matcher = joined.matcher(heading);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return "";
    }

    private static boolean ticks(SeenColumn column) {
        boolean marks = column.countByAnswer().keySet().stream().map(CellText::answer)
                .allMatch(cell -> TICKED.contains(cell) || NOT_TICKED.contains(cell));
        return marks || column.distinct() == 1
                && CellText.comparable(column.heading()).contains(CellText.comparable(column.answers().getFirst()));
    }

    /** Some option is ticked and some is not; a row of ones could be anything. */
    private static boolean tells(List<SeenColumn> columns) {
        List<String> cells = columns.stream().flatMap(column -> column.cells().stream()).map(CellText::answer).toList();
        boolean notTicked = cells.stream().anyMatch(cell -> cell.isEmpty() || NOT_TICKED.contains(cell));
        return notTicked && cells.stream().anyMatch(cell -> !cell.isEmpty() && !NOT_TICKED.contains(cell));
    }
}
