package no.kronsj.analysis.aggregate;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import tech.tablesaw.api.Table;

import no.kronsj.analysis.aggregate.Counting.Pending;
import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Workshop;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
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
 * @param links       instrument, link, forms: how many forms a person is known for, and why not for the others
 * @param joint       earlier, later, people: who answered in two waves; in one, where both are the same
 * @param responders  instrument, person: who filled in what
 * @param invitations instrument, group_id, disposition, people: what became of asking them
 * @param answers     instrument, wave, item, group_id, skipped, saw, level_1 … level_A: how many answered what
 * @param classes     attribute, classes: how many different values an attribute has
 * @param splits      instrument, wave, item, attribute, value, skipped, saw, level_1 …: answers by attributes of few values
 * @param strata      instrument, stratum, people, respondents: where the plan weights
 * @param weighted    instrument, wave, item, stratum, skipped, saw, level_1 …: answers where the plan weights
 * @param sums        index, instrument, wave, item, people, scores, squares: of those who answered a scale whole
 * @param states      instrument, wave, item, state, answers: of those who responded to the instrument
 * @param pairs       item, earlier, later, score_earlier, score_later, people: answers of one respondent in two waves
 * @param presence    person, group_id, session, seconds
 * @param encounters  layer, use, person_a, person_b, encounters, seconds, forward: how often person_a, the first, began
 * @param nominators  layer, person: who answered the item that names the ties of a layer
 * @param pairings    layer, start, person_a, person_b: designed encounters
 * @param meetings    layer, day, person_a, person_b: who met on which day, where a log tells
 * @param activity    layer, unit, session, group_id, person, contributions, amount, present: seconds there, where a table tells
 * @param voices      layer, voice, contributions: of facilitators, of the tool, and of others who are no participants
 * @param turns       layer, session, group_id, steps, switches: how often one contribution followed another's
 * @param ratings     goal, file, subject, rater, level
 * @param documents   group_id, kind, revision, document, passages
 * @param passages    every passage as written
 */
public record SmallTables(Table members, Table attributes, Table persons, Table respondents, Table links, Table joint,
        Table responders, Table invitations, Table answers, Table classes, Table splits, Table strata, Table weighted,
        Table sums, Table states,
        Table pairs, Table presence, Table encounters, Table nominators, Table pairings, Table meetings,
        Table activity, Table voices, Table turns, Table ratings, Table documents, Table passages) {

    /** Counts the canonical tables, a few at a time: planning a small job takes longer than running it. */
    public static SmallTables of(CanonicalStore store, Workshop plan) {
        var answered = new AnswerTables(plan);
        try (var counting = new Counting()) {
            Dataset<Row> known = store.read(CanonicalTable.ATTRIBUTES);
            Dataset<Row> people = store.read(CanonicalTable.PARTICIPANTS).select("person", "group_id");
            Dataset<Row> responses = store.read(CanonicalTable.RESPONSES);
            Dataset<Row> respondents = store.read(CanonicalTable.RESPONDENTS);
            Dataset<Row> texts = store.read(CanonicalTable.PASSAGES);
            Pending members = counting.of("members", people.groupBy("group_id").agg(count(lit(1)).as("people")));
            Pending attributes = counting.of("attributes", known);
            Pending persons = counting.of("persons", people);
            Pending forms = counting.of("respondents", inGroups(respondents, people)
                    .groupBy("instrument", "wave", "group_id").agg(count(lit(1)).as("respondents")));
            Pending links = counting.of("links", store.read(CanonicalTable.FORMS).groupBy("instrument", "link")
                    .agg(count(lit(1)).as("forms")));
            Pending joint = counting.of("joint", joint(respondents));
            Pending responders = counting.of("responders",
                    respondents.where(col("person").notEqual("")).select("instrument", "person"));
            Pending invitations = counting.of("invitations", inGroups(store.read(CanonicalTable.INVITATIONS), people)
                    .groupBy("instrument", "group_id", "disposition").agg(count(lit(1)).as("people")));
            Pending states = counting.of("states", ofRespondents(responses, respondents)
                    .groupBy("instrument", "wave", "item", "state").agg(count(lit(1)).as("answers")));
            Pending answers = counting.of("answers", answered.byGroup(inGroups(responses, people)));
            Pending classes = counting.of("classes", AnswerTables.classes(known));
            Pending splits = counting.of("splits", answered.byClass(responses, known));
            var stratified = new StratumTables(plan, known);
            Pending strata = counting.of("strata", stratified.people(people, respondents));
            Pending weighted = counting.of("weighted", stratified.answers(responses, answered));
            Pending sums = counting.of("sums", new ScaleSums(plan, responses).all());
            Pending pairs = counting.of("pairs", pairs(responses));
            Pending presence = counting.of("presence", inGroups(store.read(CanonicalTable.PRESENCE), people)
                    .groupBy("person", "group_id", "session").agg(sum("seconds").as("seconds")));
            Pending encounters = counting.of("encounters", EncounterTables.of(store, plan));
            Pending nominators = counting.of("nominators", EncounterTables.nominators(responses, plan));
            Pending pairings = counting.of("pairings", EncounterTables.pairings(store.read(CanonicalTable.ENCOUNTERS)));
            Pending meetings = counting.of("meetings", EncounterTables.days(store.read(CanonicalTable.ENCOUNTERS)));
            Dataset<Row> talk = store.read(CanonicalTable.ACTIVITY);
            Pending activity = counting.of("activity", ActivityTables.amounts(talk));
            Pending voices = counting.of("voices", ActivityTables.voices(store.read(CanonicalTable.VOICES)));
            Pending turns = counting.of("turns", ActivityTables.turns(talk));
            Pending ratings = counting.of("ratings", store.read(CanonicalTable.RATINGS));
            Pending documents = counting.of("documents",
                    texts.groupBy("group_id", "kind", "revision", "document").agg(count(lit(1)).as("passages")));
            Pending passages = counting.of("passages", texts);
            return new SmallTables(members.table(), attributes.table(), persons.table(), forms.table(),
                    links.table(), joint.table(), responders.table(), invitations.table(), answers.table(),
                    classes.table(), splits.table(), strata.table(), weighted.table(), sums.table(), states.table(),
                    pairs.table(), presence.table(),
                    encounters.table(), nominators.table(), pairings.table(), meetings.table(), activity.table(),
                    voices.table(), turns.table(), ratings.table(),
                    documents.table(), passages.table());
        }
    }

    private static Dataset<Row> inGroups(Dataset<Row> rows, Dataset<Row> people) {
        return rows.join(people, rows.col("person").equalTo(people.col("person")), "left")
                .drop(people.col("person")).withColumn("group_id", coalesce(col("group_id"), lit("")));
    }

    /** A form without any answer is no response, and its blank cells say nothing about the items. */
    private static Dataset<Row> ofRespondents(Dataset<Row> responses, Dataset<Row> respondents) {
        return responses.join(respondents,
                responses.col("instrument").equalTo(respondents.col("instrument"))
                        .and(responses.col("respondent").equalTo(respondents.col("respondent"))),
                "left_semi");
    }

    private static Dataset<Row> joint(Dataset<Row> respondents) {
        Dataset<Row> earlier = respondents.where(col("person").notEqual("")).select("person", "wave").distinct()
                .withColumnRenamed("wave", "earlier");
        Dataset<Row> later = earlier.withColumnRenamed("earlier", "later");
        return earlier.join(later, "person").groupBy("earlier", "later").agg(count(lit(1)).as("people"));
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
}
