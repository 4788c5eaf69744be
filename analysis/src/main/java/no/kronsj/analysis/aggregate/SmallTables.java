package no.kronsj.analysis.aggregate;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import tech.tablesaw.api.Table;

import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

/**
 * Everything that the measures start from, counted.
 *
 * @param members     group_id, people: the frame
 * @param attributes  person, attribute, value
 * @param persons     person, group_id
 * @param respondents instrument, wave, group_id, respondents
 * @param responders  instrument, person: who filled in what
 * @param answers     instrument, wave, item, group_id, state, score, answers
 * @param pairs       item, earlier, later, score_earlier, score_later, people: answers of one respondent in two waves
 * @param presence    person, group_id, session, seconds
 * @param encounters  layer, use, person_a, person_b, encounters, seconds; person_a before person_b
 * @param activity    layer, unit, session, group_id, person, contributions, amount
 * @param documents   group_id, kind, revision, document, passages
 * @param passages    every passage as written
 */
public record SmallTables(Table members, Table attributes, Table persons, Table respondents, Table responders,
        Table answers, Table pairs,
        Table presence, Table encounters, Table activity, Table documents, Table passages) {

    /** Counts the canonical tables. */
    public static SmallTables of(CanonicalStore store) {
        Dataset<Row> people = store.read(CanonicalTable.PARTICIPANTS).select("person", "group_id");
        Dataset<Row> responses = store.read(CanonicalTable.RESPONSES);
        return new SmallTables(
                TableHandover.take("members", people.groupBy("group_id").agg(count(lit(1)).as("people"))),
                TableHandover.take("attributes", store.read(CanonicalTable.ATTRIBUTES)),
                TableHandover.take("persons", people),
                TableHandover.take("respondents", inGroups(store.read(CanonicalTable.RESPONDENTS), people)
                        .groupBy("instrument", "wave", "group_id").agg(count(lit(1)).as("respondents"))),
                TableHandover.take("responders",
                        store.read(CanonicalTable.RESPONDENTS).where(col("person").notEqual(""))
                                .select("instrument", "person")),
                TableHandover.take("answers", inGroups(responses, people)
                        .groupBy("instrument", "wave", "item", "group_id", "state", "score")
                        .agg(count(lit(1)).as("answers"))),
                TableHandover.take("pairs", pairs(responses)),
                TableHandover.take("presence", inGroups(store.read(CanonicalTable.PRESENCE), people)
                        .groupBy("person", "group_id", "session").agg(sum("seconds").as("seconds"))),
                TableHandover.take("encounters", encounters(store.read(CanonicalTable.ENCOUNTERS))),
                TableHandover.take("activity", store.read(CanonicalTable.ACTIVITY)
                        .groupBy("layer", "unit", "session", "group_id", "person")
                        .agg(count(lit(1)).as("contributions"), sum("amount").as("amount"))),
                TableHandover.take("documents", store.read(CanonicalTable.PASSAGES)
                        .groupBy("group_id", "kind", "revision", "document").agg(count(lit(1)).as("passages"))),
                TableHandover.take("passages", store.read(CanonicalTable.PASSAGES)));
    }

    private static Dataset<Row> inGroups(Dataset<Row> rows, Dataset<Row> people) {
        return rows.join(people, rows.col("person").equalTo(people.col("person")), "left")
                .drop(people.col("person")).withColumn("group_id", coalesce(col("group_id"), lit("")));
    }

    private static Dataset<Row> pairs(Dataset<Row> responses) {
        // By respondent: a person where one is known, else a form, which may hold two moments of somebody nameless.
        Dataset<Row> scored = responses.where(col("score").isNotNull())
                .groupBy("respondent", "item", "wave").agg(max("score").as("score"));
        Dataset<Row> earlier = scored.toDF("respondent", "item", "earlier", "score_earlier");
        Dataset<Row> later = scored.toDF("respondent_later", "item_later", "later", "score_later");
        return earlier
                .join(later, col("respondent").equalTo(col("respondent_later"))
                        .and(col("item").equalTo(col("item_later")))
                        .and(col("earlier").notEqual(col("later"))))
                .groupBy("item", "earlier", "later", "score_earlier", "score_later").agg(count(lit(1)).as("people"));
    }

    private static Dataset<Row> encounters(Dataset<Row> encounters) {
        return encounters.withColumn("person_a", least(col("source"), col("target")))
                .withColumn("person_b", greatest(col("source"), col("target")))
                .groupBy("layer", "use", "person_a", "person_b")
                .agg(count(lit(1)).as("encounters"), sum("seconds").as("seconds"));
    }
}
