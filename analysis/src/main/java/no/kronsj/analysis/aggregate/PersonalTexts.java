package no.kronsj.analysis.aggregate;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import tech.tablesaw.api.Table;

import no.kronsj.analysis.aggregate.Counting.Pending;
import no.kronsj.ingest.response.Response;
import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Workshop;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

/**
 * What people wrote themselves, apart from the documents of their groups.
 *
 * @param answers  instrument, wave, item, text, group_id: one row per answer in free text; nobody is told
 * @param messages layer, session, file, position, text, group_id, person: one row per message whose words may be searched
 */
public record PersonalTexts(Table answers, Table messages) {

    private static final String QUOTES = "quotes";

    /** Reads the canonical tables; where people were asked whether they may be quoted, only of those who said yes. */
    public static PersonalTexts of(CanonicalStore store, Workshop plan) {
        try (var counting = new Counting()) {
            Dataset<Row> people = store.read(CanonicalTable.PARTICIPANTS).select("person", "group_id");
            Dataset<Row> written = store.read(CanonicalTable.RESPONSES)
                    .where(col("state").equalTo(Response.ANSWERED).and(col("text").notEqual("")));
            written = quotable(store, plan, written);
            Pending answers = counting.of("free_text_answers",
                    written.join(people, written.col("person").equalTo(people.col("person")), "left")
                            .select(col("instrument"), col("wave"), col("item"), col("text"),
                                    coalesce(col("group_id"), lit("")).as("group_id")));
            Pending messages = counting.of("messages", quotable(store, plan, store.read(CanonicalTable.MESSAGES))
                    .select("layer", "session", "file", "position", "text", "group_id", "person"));
            return new PersonalTexts(answers.table(), messages.table());
        }
    }

    /** What nobody is known to have written, nobody agreed to have quoted. */
    private static Dataset<Row> quotable(CanonicalStore store, Workshop plan, Dataset<Row> written) {
        if (plan.consent().findHeading(QUOTES).isEmpty()) {
            return written;
        }
        Dataset<Row> agreed = store.read(CanonicalTable.AGREEMENTS).where(col("purpose").equalTo(QUOTES))
                .select("person");
        return written.join(agreed, written.col("person").equalTo(agreed.col("person")), "left_semi");
    }
}
