package no.kronsj.analysis.aggregate;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import tech.tablesaw.api.Table;

import no.kronsj.analysis.aggregate.Counting.Pending;
import no.kronsj.ingest.response.Response;
import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;

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

    /** Reads the canonical tables. */
    public static PersonalTexts of(CanonicalStore store) {
        try (var counting = new Counting()) {
            Dataset<Row> people = store.read(CanonicalTable.PARTICIPANTS).select("person", "group_id");
            Dataset<Row> written = store.read(CanonicalTable.RESPONSES)
                    .where(col("state").equalTo(Response.ANSWERED).and(col("text").notEqual("")));
            Pending answers = counting.of("free_text_answers",
                    written.join(people, written.col("person").equalTo(people.col("person")), "left")
                            .select(col("instrument"), col("wave"), col("item"), col("text"),
                                    coalesce(col("group_id"), lit("")).as("group_id")));
            Pending messages = counting.of("messages", store.read(CanonicalTable.MESSAGES)
                    .select("layer", "session", "file", "position", "text", "group_id", "person"));
            return new PersonalTexts(answers.table(), messages.table());
        }
    }
}
