package no.kronsj.analysis.aggregate;

import java.util.List;
import java.util.Objects;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

/** Of every multi-item scale, sums over those who answered all its items: whole numbers, in whatever order. */
final class ScaleSums {
    private final Workshop plan;
    private final Dataset<Row> scored;

    ScaleSums(Workshop plan, Dataset<Row> responses) {
        this.plan = plan;
        this.scored = responses.where(col("score").isNotNull())
                .groupBy("respondent", "instrument", "wave", "item").agg(max("score").cast("long").as("score"));
    }

    /** A row per item of a scale, and one of everybody's total, where instrument, wave and item are "". */
    Dataset<Row> all() {
        return plan.indices().entrySet().stream()
                .map(index -> of(index.getKey(), index.getValue().stream().distinct().toList()))
                .reduce(Dataset::unionByName).orElseGet(() -> of("", List.of()));
    }

    private Dataset<Row> of(String index, List<ItemRef> items) {
        Column wanted = items.stream().map(this::is).reduce(Column::or).orElse(lit(false));
        Dataset<Row> answers = scored.where(wanted);
        Dataset<Row> complete = answers.groupBy("respondent").agg(count(lit(1)).as("answers"), sum("score").as("total"))
                .where(col("answers").equalTo(items.size())).select("respondent", "total");
        Dataset<Row> byItem = answers.join(complete, "respondent").groupBy("instrument", "wave", "item")
                .agg(count(lit(1)).as("people"), sum("score").as("scores"),
                        sum(col("score").multiply(col("score"))).as("squares"));
        Dataset<Row> total = complete.agg(count(lit(1)).as("people"), sum("total").as("scores"),
                sum(col("total").multiply(col("total"))).as("squares"));
        return byItem.unionByName(total.withColumn("instrument", lit("")).withColumn("wave", lit(""))
                .withColumn("item", lit("")))
                .select(lit(index).as("index"), col("instrument"), col("wave"), col("item"), col("people"),
                        coalesce(col("scores"), lit(0L)).as("scores"), coalesce(col("squares"), lit(0L)).as("squares"));
    }

    private Column is(ItemRef ref) {
        Item item = plan.getItem(ref);
        Instrument instrument = Objects.requireNonNull(plan.instruments().get(ref.instrument()));
        return col("instrument").equalTo(ref.instrument()).and(col("item").equalTo(item.item()))
                .and(col("wave").equalTo(instrument.waveOf(item)));
    }
}
