package no.kronsj.analysis.aggregate;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

import no.kronsj.ingest.response.Response;
import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.InteractionSource.Use;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_to_timestamp;
import static org.apache.spark.sql.functions.unix_timestamp;
import static org.apache.spark.sql.functions.when;

/**
 * Encounters of each pair. A meeting lasts as long as its calendar says; where one attendance list spans all of it, as long
 * as both of the two were on a list meanwhile, and never longer than scheduled.
 */
final class EncounterTables {
    private static final int MOST_DRAWN = 20_000;
    private static final Column MOMENT = lit("yyyy-MM-dd'T'HH:mm[:ss]");
    private static final int DAY_LETTERS = 10;
    private static final String[] MEETING = {"layer", "file", "row", "person_a", "person_b", "start"};

    private EncounterTables() {}

    /** layer, use, person_a, person_b, encounters, seconds, forward: how often the first of the two began. */
    static Dataset<Row> of(CanonicalStore store, Workshop plan) {
        Dataset<Row> encounters = paired(store.read(CanonicalTable.ENCOUNTERS));
        boolean listed = plan.interactions().stream().anyMatch(source -> source.use() == Use.PRESENCE);
        return counted(listed ? attended(encounters, stays(store.read(CanonicalTable.PRESENCE))) : encounters);
    }

    /** layer, person: who answered the question that names a layer's ties. */
    static Dataset<Row> nominators(Dataset<Row> responses, Workshop plan) {
        Dataset<Row> none = responses.where(lit(false)).select(lit("").as("layer"), col("person"));
        return plan.interactions().stream().filter(source -> source.findItem().isPresent())
                .map(source -> nominators(responses, plan, source)).reduce(none, Dataset::union).distinct();
    }

    private static Dataset<Row> nominators(Dataset<Row> responses, Workshop plan, InteractionSource source) {
        ItemRef ref = source.findItem().orElseThrow();
        Item item = plan.getItem(ref);
        Column wave = item.wave().isEmpty() ? lit(true) : col("wave").equalTo(item.wave());
        return responses.where(col("instrument").equalTo(ref.instrument()).and(col("item").equalTo(item.item()))
                .and(wave).and(col("state").equalTo(Response.ANSWERED)).and(col("person").notEqual("")))
                .select(lit(source.layer()).as("layer"), col("person"));
    }

    /** layer, start, person_a, person_b: what the programme drew; a layer of more pairs than people draw is a log. */
    static Dataset<Row> pairings(Dataset<Row> encounters) {
        return paired(encounters.where(col("use").equalTo(Use.DESIGNED.word())))
                .select("layer", "start", "person_a", "person_b").distinct()
                .withColumn("pairs", count(lit(1)).over(Window.partitionBy("layer")))
                .where(col("pairs").leq(MOST_DRAWN)).drop("pairs");
    }

    /** layer, day, person_a, person_b: who met on which day; an encounter of which nobody knows when is of none. */
    static Dataset<Row> days(Dataset<Row> encounters) {
        return paired(encounters).withColumn("day", col("start").substr(1, DAY_LETTERS))
                .where(col("day").notEqual("")).select("layer", "day", "person_a", "person_b").distinct();
    }

    private static Dataset<Row> paired(Dataset<Row> encounters) {
        return encounters.withColumn("person_a", least(col("source"), col("target")))
                .withColumn("person_b", greatest(col("source"), col("target")));
    }

    static Dataset<Row> counted(Dataset<Row> encounters) {
        return encounters.groupBy("layer", "use", "person_a", "person_b").agg(count(lit(1)).as("encounters"),
                sum("seconds").as("seconds"),
                sum(when(col("source").equalTo(col("person_a")), 1L).otherwise(0L)).as("forward"));
    }

    private static Dataset<Row> stays(Dataset<Row> presence) {
        return timed(presence).select("session", "file", "person", "from", "until");
    }

    private static Dataset<Row> timed(Dataset<Row> rows) {
        return rows.where(col("seconds").gt(0).and(col("start").notEqual("")))
                .withColumn("from", unix_timestamp(try_to_timestamp(col("start"), MOMENT)))
                .where(col("from").isNotNull()).withColumn("until", col("from").plus(col("seconds")));
    }

    private static Dataset<Row> attended(Dataset<Row> encounters, Dataset<Row> stays) {
        Dataset<Row> lists = stays.groupBy("session", "file")
                .agg(min("from").as("list_from"), max("until").as("list_until"));
        Dataset<Row> spanned = timed(encounters).join(lists, col("list_from").leq(col("from"))
                .and(col("list_until").geq(col("until"))), "left_semi");
        Dataset<Row> together = together(spanned, merged(stays));
        Dataset<Row> known = spanned.select(names(MEETING)).join(together, MEETING, "left")
                .withColumn("shared", coalesce(col("shared"), lit(0L)));
        return encounters.join(known, MEETING, "left")
                .withColumn("seconds", coalesce(least(col("seconds"), col("shared")), col("seconds")));
    }

    /** Somebody who joined with two devices was there once. */
    private static Dataset<Row> merged(Dataset<Row> stays) {
        WindowSpec byPerson = Window.partitionBy("person").orderBy("from", "until");
        Column left = max("until").over(byPerson.rowsBetween(Window.unboundedPreceding(), -1));
        return stays.withColumn("came", when(left.isNull().or(left.lt(col("from"))), 1).otherwise(0))
                .withColumn("stay", sum("came").over(byPerson.rowsBetween(Window.unboundedPreceding(), 0)))
                .groupBy("person", "stay").agg(min("from").as("from"), max("until").as("until"));
    }

    private static Dataset<Row> together(Dataset<Row> meetings, Dataset<Row> stays) {
        Dataset<Row> one = stays.select(col("person").as("person_a"), col("from").as("a_from"),
                col("until").as("a_until"));
        Dataset<Row> other = stays.select(col("person").as("person_b"), col("from").as("b_from"),
                col("until").as("b_until"));
        Column shared = least(col("until"), col("a_until"), col("b_until"))
                .minus(greatest(col("from"), col("a_from"), col("b_from")));
        return meetings.join(one, "person_a").join(other, "person_b").withColumn("overlap", shared)
                .where(col("overlap").gt(0)).groupBy(names(MEETING)).agg(sum("overlap").as("shared"));
    }

    private static Column[] names(String... columns) {
        return java.util.Arrays.stream(columns).map(name -> col(name)).toArray(Column[]::new);
    }
}
