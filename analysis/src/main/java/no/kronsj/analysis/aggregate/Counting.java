package no.kronsj.analysis.aggregate;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import tech.tablesaw.api.Table;

/** Hands several tables over at the same time; each is sorted by itself, so the order of ending does not matter. */
final class Counting implements AutoCloseable {
    private static final int AT_A_TIME = 2;

    private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);

    /** A table that is being counted. */
    record Pending(String name, Future<Table> counted) {
        Table table() {
            try {
                return counted.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(name + " could not be counted", failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while counting " + name, stopped);
            }
        }
    }

    Pending of(String name, Dataset<Row> small) {
        return new Pending(name, workers.submit(() -> TableHandover.take(name, small)));
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
