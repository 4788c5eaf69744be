package no.kronsj.analysis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.comparison.GroupComparison;
import no.kronsj.analysis.comparison.Multiplicity;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.item.ItemMeasures;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.table.SparkRuntime;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * {@code ./kronsj bench measures}: counts by Spark and by DuckDB, the rest by Tablesaw and the statistics, in one run. Prints;
 * asserts only that there are figures.
 */
class MeasuresBench {
    private static final int ITEMS = Integer.getInteger("kronsj.bench.items", 200);
    private static final int PEOPLE = Integer.getInteger("kronsj.bench.people", 100_000);
    private static final int GROUPS = Integer.getInteger("kronsj.bench.groups", 500);

    @TempDir
    Path folder;

    @Test
    void whatFiguringCosts() throws IOException, SQLException, WorkshopMistakes {
        System.out.printf("%d items, %d people, %d groups%n", ITEMS, PEOPLE, GROUPS);
        var edition = new LargeEdition(Files.createDirectory(folder.resolve("tables")), ITEMS, PEOPLE, GROUPS);
        Workshop plan = edition.plan();
        try (SparkRuntime spark = SparkRuntime.start("local[2]", Files.createDirectory(folder.resolve("scratch")))) {
            var store = spark.store(edition.folder());
            edition.write(store);
            long start = System.nanoTime();
            SmallTables tables = SmallTables.of(store, plan);
            lap("count, by Spark (all tables)", start);
            start = System.nanoTime();
            long same = edition.countedBySpark(store);
            double bySpark = lap("count, by Spark (answers by group: %d cells)".formatted(same), start);
            start = System.nanoTime();
            long cells = edition.countedByDuckDb();
            double byDuckDb = lap("count, by DuckDB (answers by group: %d cells)".formatted(cells), start);
            assertEquals(cells, same, "both count the same cells");
            System.out.printf("  Spark / DuckDB: %.1f%n", bySpark / byDuckDb);
            figure(plan, tables);
        }
    }

    private static void figure(Workshop plan, SmallTables tables) {
        long start = System.nanoTime();
        ItemCounts counts = ItemCounts.of(plan, tables);
        Frame frame = Frame.of(plan, tables);
        lap("small tables to counts", start);
        var rows = new ArrayList<MeasureRow>();
        start = System.nanoTime();
        rows.addAll(ItemMeasures.rows(counts, frame));
        lap("items: %d figures".formatted(rows.size()), start);
        start = System.nanoTime();
        rows.addAll(GroupComparison.rows(counts));
        lap("groups: %d figures in all".formatted(rows.size()), start);
        start = System.nanoTime();
        assertTrue(Multiplicity.noted(plan, rows).size() > ITEMS);
        lap("multiplicity", start);
    }

    private static double lap(String what, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("  %-50s %6.1f s%n", what, seconds);
        return seconds;
    }
}
