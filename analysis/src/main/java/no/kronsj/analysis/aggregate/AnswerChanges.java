package no.kronsj.analysis.aggregate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import tech.tablesaw.api.Table;

import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

/**
 * The answers of one run beside those of an earlier one. An anonymous form is known by its row only, so the forms below a
 * row that was taken out are compared with one another's.
 *
 * @param counts instrument, what, answers
 * @param rows   instrument, item, wave, respondent, what, state_before, score_before, state_after, score_after: the first
 *               200,000 in this order. A text or an option that changed shows as a change between equal states
 */
public record AnswerChanges(Table counts, Table rows) {
    private static final String[] ANSWER = {"instrument", "item", "wave", "respondent"};
    private static final String BETWEEN = "\u001F";

    /** What differs in the responses and choices of two runs. */
    public static AnswerChanges between(CanonicalStore before, CanonicalStore after) {
        Dataset<Row> changes = changes(answers(before, "_before"), answers(after, "_after"));
        Table counts = TableHandover.take("changes",
                changes.groupBy("instrument", "what").agg(count(lit(1)).as("answers")));
        Table rows = TableHandover.take("changed_answers",
                changes.orderBy(columns()).limit(TableHandover.MOST_ROWS));
        return new AnswerChanges(counts, rows);
    }

    /** Whether a run's folder of tables has what is compared. */
    public static boolean canRead(Path tables) {
        return Stream.of(CanonicalTable.RESPONSES, CanonicalTable.CHOICES)
                .allMatch(table -> Files.isRegularFile(tables.resolve(table.fileName())));
    }

    private static Column[] columns() {
        return Stream.of(ANSWER).map(name -> col(name)).toArray(Column[]::new);
    }

    private static Dataset<Row> changes(Dataset<Row> before, Dataset<Row> after) {
        Column same = Stream.of("state", "score", "words")
                .map(cell -> col(cell + "_before").eqNullSafe(col(cell + "_after")))
                .reduce(Column::and).orElseThrow();
        Column what = when(col("state_before").isNull(), "appeared").when(col("state_after").isNull(), "vanished")
                .otherwise("changed");
        return before.join(after, ANSWER, "full_outer").where(not(same))
                .withColumn("what", what).select("instrument", "item", "wave", "respondent", "what", "state_before",
                        "score_before", "state_after", "score_after");
    }

    private static Dataset<Row> answers(CanonicalStore store, String when) {
        Dataset<Row> options = store.read(CanonicalTable.CHOICES).groupBy(columns())
                .agg(concat_ws(BETWEEN, sort_array(collect_set("option"))).as("options"));
        return store.read(CanonicalTable.RESPONSES).join(options, ANSWER, "left")
                .select(Stream.concat(Stream.of(columns()), Stream.of(col("state").as("state" + when),
                        col("score").as("score" + when),
                        concat_ws(BETWEEN, col("text"), coalesce(col("options"), lit(""))).as("words" + when)))
                        .toArray(Column[]::new));
    }
}
