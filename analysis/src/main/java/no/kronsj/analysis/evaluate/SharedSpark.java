package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.table.SparkRuntime;

/** One session for many evaluations: the first that needs Spark starts it, and it ends when this is closed. */
public final class SharedSpark implements SparkSupply, AutoCloseable {
    private final String master;
    private @Nullable Started started;

    private record Started(SparkRuntime spark, Path scratch) {}

    /** Nothing is started yet. */
    public SharedSpark(String master) {
        this.master = master;
    }

    /** The session outlives the folder, so it has one of its own. */
    @Override
    public SparkRuntime open(Path scratch) {
        Started running = started;
        if (running == null) {
            Path own = temporary();
            running = new Started(SparkRuntime.start(master, own), own);
            started = running;
        }
        return running.spark().lend();
    }

    @Override
    public void close() {
        Started running = started;
        if (running != null) {
            running.spark().close();
            Scratch.delete(running.scratch());
            started = null;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("kronsj-spark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
