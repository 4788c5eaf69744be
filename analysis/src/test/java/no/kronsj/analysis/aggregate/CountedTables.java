package no.kronsj.analysis.aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Small tables as Spark would hand them over, written down in a test; a table that nobody writes is empty. */
public final class CountedTables {
    private static final int MOST_LEVELS = 11;
    private static final String LEVELS = IntStream.rangeClosed(1, MOST_LEVELS)
            .mapToObj(level -> AnswerTables.level(level) + "#").collect(Collectors.joining(" ", "skipped# saw# ", ""));
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("members", "group_id people#"), Map.entry("attributes", "person attribute value"),
            Map.entry("persons", "person group_id"),
            Map.entry("respondents", "instrument wave group_id respondents#"),
            Map.entry("links", "instrument link forms#"), Map.entry("joint", "earlier later people#"),
            Map.entry("responders", "instrument person"),
            Map.entry("invitations", "instrument group_id disposition people#"),
            Map.entry("states", "instrument wave item state answers#"),
            Map.entry("answers", "instrument wave item group_id " + LEVELS),
            Map.entry("classes", "attribute classes#"),
            Map.entry("splits", "instrument wave item attribute value " + LEVELS),
            Map.entry("strata", "instrument stratum people# respondents#"),
            Map.entry("weighted", "instrument wave item stratum " + LEVELS),
            Map.entry("sums", "index instrument wave item people# scores# squares#"),
            Map.entry("pairs", "item earlier later score_earlier% score_later% people#"),
            Map.entry("presence", "person group_id session seconds#"),
            Map.entry("encounters", "layer use person_a person_b encounters# seconds# forward#"),
            Map.entry("nominators", "layer person"), Map.entry("pairings", "layer start person_a person_b"),
            Map.entry("meetings", "layer day person_a person_b"),
            Map.entry("activity", "layer unit session group_id person contributions# amount# present#"),
            Map.entry("voices", "layer voice contributions#"),
            Map.entry("turns", "layer session group_id steps# switches#"),
            Map.entry("ratings", "goal file subject rater level%"),
            Map.entry("documents", "group_id kind revision document passages#"), Map.entry("passages", "passage"));

    private final Map<String, String> written = new LinkedHashMap<>();

    /** One row per line, cells between {@code |}, an empty cell for "" or missing. */
    public CountedTables with(String table, String rows) {
        written.put(table, rows);
        return this;
    }

    /** Answers as {@code instrument|wave|item|group|state|score|how many}; each line is a row of its own. */
    public CountedTables withAnswers(String lines) {
        return with("answers", lines.lines().map(line -> line.split("\\|", -1)).map(CountedTables::levels)
                .collect(Collectors.joining("\n")));
    }

    private static String levels(String[] cells) {
        String state = cells[4].strip();
        String score = cells[5].strip();
        String counts = IntStream.rangeClosed(1, MOST_LEVELS)
                .mapToObj(level -> score.equals("" + level) ? cells[6] : "0")
                .collect(Collectors.joining("|"));
        return String.join("|", cells[0], cells[1], cells[2], cells[3], state.equals("skipped") ? cells[6] : "0",
                state.equals("not-shown") ? "0" : cells[6], counts);
    }

    /** All tables. */
    public SmallTables tables() {
        return new SmallTables(table("members"), table("attributes"), table("persons"), table("respondents"),
                table("links"), table("joint"), table("responders"), table("invitations"), table("answers"),
                table("classes"), table("splits"), table("strata"), table("weighted"), table("sums"), table("states"),
                table("pairs"),
                table("presence"), table("encounters"), table("nominators"), table("pairings"), table("meetings"),
                table("activity"), table("voices"), table("turns"), table("ratings"), table("documents"),
                table("passages"));
    }

    private Table table(String name) {
        String columns = COLUMNS.get(name);
        if (columns == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        List<String[]> rows = written.getOrDefault(name, "").lines().map(line -> line.split("\\|", -1)).toList();
        Table table = Table.create(name);
        String[] headings = columns.split(" ");
        for (int i = 0; i < headings.length; i++) {
            int index = i;
            table.addColumns(column(headings[i], rows.stream().map(row -> row[index].strip()).toList()));
        }
        return table;
    }

    private static tech.tablesaw.columns.Column<?> column(String heading, List<String> cells) {
        String name = heading.replaceAll("[#%]", "");
        if (heading.endsWith("#")) {
            var column = LongColumn.create(name);
            cells.forEach(cell -> {
                if (cell.isEmpty()) {
                    column.appendMissing();
                } else {
                    column.append(Long.parseLong(cell));
                }
            });
            return column;
        }
        if (heading.endsWith("%")) {
            var column = IntColumn.create(name);
            cells.forEach(cell -> {
                if (cell.isEmpty()) {
                    column.appendMissing();
                } else {
                    column.append(Integer.parseInt(cell));
                }
            });
            return column;
        }
        return StringColumn.create(name, cells);
    }
}
