package no.kronsj.analysis.aggregate;

import java.util.ArrayList;
import java.util.List;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;

import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.MissingCode;
import no.kronsj.ingest.workshop.Workshop;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

/**
 * Answers counted with a column per level: two hundred items in five hundred groups are a hundred thousand rows, and pass
 * the door.
 */
public final class AnswerTables {
    /** What is compared pair by pair stays readable: eight classes are 28 pairs. */
    public static final int MOST_CLASSES = 8;

    private final int levels;

    /** Tables with as many levels as the plan's longest scale. */
    AnswerTables(Workshop plan) {
        this.levels = plan.scales().values().stream().mapToInt(AnswerScale::positions).max().orElse(0);
    }

    /** The column of a level 1, 2, … A. */
    public static String level(int position) {
        return "level_" + position;
    }

    Dataset<Row> byGroup(Dataset<Row> inGroups) {
        return counted(inGroups.groupBy("instrument", "wave", "item", "group_id"));
    }

    Dataset<Row> byStratum(Dataset<Row> inStrata) {
        return counted(inStrata.where(col("score").isNotNull()).groupBy("instrument", "wave", "item", "stratum"));
    }

    /** Every attribute with the number of its values; blank is none. */
    static Dataset<Row> classes(Dataset<Row> attributes) {
        return ofPersons(attributes).groupBy("attribute").agg(count_distinct(col("value")).as("classes"));
    }

    Dataset<Row> byClass(Dataset<Row> responses, Dataset<Row> attributes) {
        Dataset<Row> few = classes(attributes).where(col("classes").between(2, MOST_CLASSES)).select("attribute");
        Dataset<Row> values = ofPersons(attributes).join(few, "attribute");
        return counted(responses.where(col("score").isNotNull())
                .join(values, responses.col("respondent").equalTo(values.col("person")))
                .groupBy("instrument", "wave", "item", "attribute", "value"));
    }

    /** A person whom two files tell two things about has the first of them, in the order of words. */
    static Dataset<Row> ofPersons(Dataset<Row> attributes) {
        return attributes.where(col("value").notEqual("")).groupBy("person", "attribute")
                .agg(min("value").as("value"));
    }

    private Dataset<Row> counted(RelationalGroupedDataset cells) {
        List<Column> counts = new ArrayList<>();
        counts.add(times(col("state").equalTo(MissingCode.SKIPPED.word())).as("skipped"));
        counts.add(times(col("state").notEqual(MissingCode.NOT_SHOWN.word())).as("saw"));
        for (int position = 1; position <= levels; position++) {
            counts.add(times(col("score").equalTo(position)).as(level(position)));
        }
        return cells.agg(counts.get(0), counts.subList(1, counts.size()).toArray(Column[]::new));
    }

    private static Column times(Column holds) {
        return sum(when(holds, lit(1L)).otherwise(lit(0L)));
    }
}
