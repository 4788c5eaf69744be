package no.kronsj.ingest.table;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Starts Spark quietly: no web interface, no Hive, nothing that listens beyond this machine. */
public final class SparkRuntime implements AutoCloseable {
    private final SparkSession session;
    private final boolean lent;

    private SparkRuntime(SparkSession session, boolean lent) {
        this.session = session;
        this.lent = lent;
    }

    /**
     * A session on this master ({@code local[2]}, {@code spark://127.0.0.1:7077}); scratch files go to a folder that the
     * caller removes.
     */
    public static SparkRuntime start(String master, Path scratch) {
        SparkSession session = SparkSession.builder().appName("kronsj").master(master)
                .config("spark.ui.enabled", false).config("spark.sql.catalogImplementation", "in-memory")
                .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.local.dir", scratch.toString())
                .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
                .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
                .config("spark.sql.shuffle.partitions", 2).config("spark.default.parallelism", 2)
                .config("spark.sql.leafNodeDefaultParallelism", 1).config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.ansi.enabled", true)
                .config("spark.sql.adaptive.enabled", false).config("spark.executor.memory", "768m")
                .config("spark.executor.extraJavaOptions", ownOpens()).config("spark.sql.codegen.wholeStage", false)
                .getOrCreate();
        return new SparkRuntime(session, false);
    }

    /** The same session for somebody who does not end it by closing. */
    public SparkRuntime lend() {
        return new SparkRuntime(session, true);
    }

    /** Executors need the same openings as the JVM that starts them. */
    private static String ownOpens() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--") || argument.equals("-XX:+IgnoreUnrecognizedVMOptions"))
                .collect(Collectors.joining(" "));
    }

    /** The canonical tables of a folder. */
    public CanonicalStore store(Path folder) {
        return new CanonicalStore(session, folder);
    }

    /** A canonical table without rows, to try a select on before there are any. */
    public Dataset<Row> empty(CanonicalTable table) {
        return session.createDataFrame(new JavaSparkContext(session.sparkContext()).emptyRDD(),
                CanonicalStore.schema(table));
    }

    @Override
    public void close() {
        if (!lent) {
            session.stop();
        }
    }
}
