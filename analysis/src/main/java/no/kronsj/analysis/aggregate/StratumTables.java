package no.kronsj.analysis.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Workshop;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

/** People and answers by the strata that the plan weights by: one value of every attribute, "–" where one is not known. */
final class StratumTables {
    private static final String UNKNOWN = "–";
    private static final String BETWEEN = " × ";

    private final Workshop plan;
    private final Dataset<Row> attributes;

    StratumTables(Workshop plan, Dataset<Row> attributes) {
        this.plan = plan;
        this.attributes = AnswerTables.ofPersons(attributes);
    }

    /** How many of the register belong to each stratum, and how many of them filled in the instrument. */
    Dataset<Row> people(Dataset<Row> register, Dataset<Row> respondents) {
        return each(instrument -> {
            Dataset<Row> people = stratified(instrument, register.select("person")).groupBy("stratum")
                    .agg(count(lit(1)).as("people"));
            Dataset<Row> answered = stratified(instrument, respondents.where(col("instrument").equalTo(instrument.id()))
                    .select(col("respondent").as("person")).distinct()).groupBy("stratum")
                    .agg(count(lit(1)).as("respondents"));
            return people.join(answered, people.col("stratum").equalTo(answered.col("stratum")), "full").select(
                    lit(instrument.id()).as("instrument"),
                    coalesce(people.col("stratum"), answered.col("stratum")).as("stratum"),
                    coalesce(col("people"), lit(0L)).as("people"),
                    coalesce(col("respondents"), lit(0L)).as("respondents"));
        }, register.select(lit("").as("instrument"), lit("").as("stratum"), lit(0L).as("people"),
                lit(0L).as("respondents")));
    }

    /** The answers to every item, counted by stratum. */
    Dataset<Row> answers(Dataset<Row> responses, AnswerTables answered) {
        return each(instrument -> {
            Dataset<Row> scored = responses.where(col("instrument").equalTo(instrument.id()));
            Dataset<Row> strata = stratified(instrument, scored.select(col("respondent").as("person")).distinct());
            return answered.byStratum(scored.join(strata, scored.col("respondent").equalTo(strata.col("person"))));
        }, answered.byStratum(responses.withColumn("stratum", lit(""))));
    }

    private Dataset<Row> each(Function<Instrument, Dataset<Row>> counted, Dataset<Row> none) {
        return plan.instruments().values().stream().filter(instrument -> !instrument.weighting().isEmpty()).map(counted)
                .reduce(Dataset::unionByName).orElseGet(() -> none.where(lit(false)));
    }

    private Dataset<Row> stratified(Instrument instrument, Dataset<Row> people) {
        List<String> by = instrument.weighting();
        List<Column> values = new ArrayList<>();
        List<Column> names = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            values.add(max(when(col("attribute").equalTo(by.get(i)), col("value"))).as("value_" + i));
            names.add(coalesce(col("value_" + i), lit(UNKNOWN)));
        }
        Dataset<Row> known = attributes.groupBy("person").agg(values.getFirst(),
                values.subList(1, values.size()).toArray(Column[]::new));
        return people.join(known, people.col("person").equalTo(known.col("person")), "left").drop(known.col("person"))
                .select(col("person"), concat_ws(BETWEEN, names.toArray(Column[]::new)).as("stratum"));
    }
}
