package no.kronsj.analysis.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

/**
 * What only this plan asks to be counted.
 *
 * @param indexTotals index, total, people: how many have answered every item of an index, by the sum of their answers
 * @param ownFigures  by select
 */
public record PlannedTables(Table indexTotals, Map<String, OwnFigure> ownFigures) {
    public PlannedTables {
        ownFigures = Map.copyOf(ownFigures);
    }

    /** An item of an instrument in a wave, as the answers name it. */
    public record ItemOfWave(String instrument, String wave, String item) {}

    /** Nothing that the plan asks for by itself. */
    public static PlannedTables none() {
        return new PlannedTables(Table.create("index_totals", StringColumn.create("index"), LongColumn.create("total"),
                LongColumn.create("people")), Map.of());
    }

    /** Counts what the plan asks for: indices by their id, and selects. */
    public static PlannedTables of(CanonicalStore store, Map<String, List<ItemOfWave>> indices, List<String> selects) {
        var own = new LinkedHashMap<String, OwnFigure>();
        selects.forEach(select -> own.put(select, OwnSelect.figure(store, select)));
        @Nullable
        Dataset<Row> totals = null;
        for (var index : indices.entrySet()) {
            Dataset<Row> next = totals(store, index.getKey(), index.getValue());
            totals = totals == null ? next : totals.unionAll(next);
        }
        return totals == null
                ? new PlannedTables(none().indexTotals(), own)
                : new PlannedTables(TableHandover.take("index_totals", totals), own);
    }

    /** By respondent, a person where one is known: whoever left an item out is in no total. */
    private static Dataset<Row> totals(CanonicalStore store, String index, List<ItemOfWave> items) {
        var wanted = new ArrayList<Column>();
        items.forEach(item -> wanted.add(col("instrument").equalTo(item.instrument())
                .and(col("wave").equalTo(item.wave())).and(col("item").equalTo(item.item()))));
        Column ofIndex = Objects.requireNonNull(wanted.stream().reduce(Column::or).orElse(lit(false)));
        return store.read(CanonicalTable.RESPONSES).where(ofIndex.and(col("score").isNotNull()))
                .groupBy("respondent", "instrument", "wave", "item").agg(max("score").as("score"))
                .groupBy("respondent").agg(sum("score").as("total"), count(lit(1)).as("answered"))
                .where(col("answered").equalTo(items.size())).groupBy("total").agg(count(lit(1)).as("people"))
                .select(lit(index).as("index"), col("total"), col("people"));
    }
}
