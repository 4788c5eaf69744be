package no.kronsj.analysis.aggregate;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

/** Who contributed how much, and how often the word went to somebody else. */
final class ActivityTables {
    private ActivityTables() {}

    /** layer, unit, session, group_id, person, contributions, amount, present. */
    static Dataset<Row> amounts(Dataset<Row> activity) {
        return activity.groupBy("layer", "unit", "session", "group_id", "person")
                .agg(count(lit(1)).as("contributions"), sum("amount").as("amount"), sum("present").as("present"));
    }

    /** layer, voice, contributions. */
    static Dataset<Row> voices(Dataset<Row> others) {
        return others.groupBy("layer", "voice").agg(count(lit(1)).as("contributions"));
    }

    /**
     * layer, session, group_id, steps, switches: how often one contribution of a group's followed another in the same log,
     * and how often it was somebody else's. Voices that are no participant's are not among them.
     */
    static Dataset<Row> turns(Dataset<Row> activity) {
        WindowSpec log = Window.partitionBy("layer", "session", "group_id", "file").orderBy("place");
        return activity.where(col("place").isNotNull()).withColumn("before", lag("person", 1).over(log))
                .where(col("before").isNotNull()).groupBy("layer", "session", "group_id")
                .agg(count(lit(1)).as("steps"),
                        sum(when(col("before").equalTo(col("person")), 0L).otherwise(1L)).as("switches"));
    }
}
