package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.table.SparkRuntime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * One core, two cores, or a cluster of three processes: the same results to the byte, and from one core and a cluster the same
 * rows in the same order in every canonical table. (A Parquet footer lists encodings in the order of a hash set, so the files
 * themselves differ.) What two cores give stands in the sample's golden tables, see {@link SampleEvaluationTest}.
 */
class MasterIndependenceIT {
    private static final Path ROOT = Path.of(System.getProperty("kronsj.root"));
    private static final Path SAMPLE = ROOT.resolve("data-samples/klimakronsj-2021");
    private static final String KEY = "00".repeat(32);

    @TempDir
    private Path folder;

    @Test
    void everyMasterGivesTheSameRowsAndTheSameResultsToTheByte() throws Exception {
        SortedMap<String, String> one = evaluate("local[1]");
        assertTrue(one.size() >= 20, "only %d files".formatted(one.size()));
        assertEquals(goldenOfTwoCores(), results(one));
        try (var cluster = StandaloneCluster.start(ROOT.resolve("analysis/target/evaluate"),
                folder.resolve("cluster"))) {
            assertSame(one, evaluate(cluster.url()));
        }
    }

    private static SortedMap<String, String> goldenOfTwoCores() throws IOException {
        var golden = new TreeMap<String, String>();
        Path expected = SAMPLE.resolve("expected");
        try (var files = Files.walk(expected)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                golden.put("results/" + expected.relativize(file), Hashes.ofFile(file));
            }
        }
        return golden;
    }

    private static SortedMap<String, String> results(SortedMap<String, String> bytes) {
        var results = new TreeMap<>(bytes);
        results.keySet().removeIf(file -> !file.startsWith("results/"));
        return results;
    }

    private static void assertSame(SortedMap<String, String> one, SortedMap<String, String> other) {
        assertEquals(one.keySet(), other.keySet());
        List<String> different = one.keySet().stream()
                .filter(file -> !java.util.Objects.equals(one.get(file), other.get(file))).toList();
        assertEquals(List.of(), different);
    }

    /** A process of its own, as the launcher starts it, because a JVM holds one Spark session. */
    private SortedMap<String, String> evaluate(String master)
            throws IOException, InterruptedException, EvaluationMistake {
        String name = master.replaceAll("[^a-z0-9]", "-");
        Path workspace = folder.resolve("ws-" + name);
        Path home = folder.resolve("home-" + name);
        Files.writeString(Files.createDirectories(home.resolve("keys")).resolve("klimakronsj.key"), KEY);
        RecordedPlan.in(new Workspace(workspace), SAMPLE);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(StandaloneCluster.opens());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                ROOT.resolve("analysis/target/evaluate/jars") + "/*", "no.kronsj.analysis.command.Kronsj", "evaluate",
                SAMPLE.toString(), "-w", workspace.toString(), "--master", master));
        Path log = folder.resolve(name + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("KRONSJ_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        Process process = builder.start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertEquals(3, process.waitFor(), () -> read(log));
        return bytes(workspace);
    }

    private SortedMap<String, String> bytes(Path workspace) throws IOException {
        Path run = new Workspace(workspace).edition("klimakronsj-2021").findCurrent().orElseThrow();
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(run.resolve("results"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(run.relativize(file).toString(), Hashes.ofFile(file));
            }
        }
        try (var spark = SparkRuntime.start("local[1]", folder.resolve("scratch"))) {
            CanonicalStore store = spark.store(run.resolve("tables"));
            for (CanonicalTable table : CanonicalTable.values()) {
                bytes.put(table.fileName(), store.read(table).collectAsList().toString());
            }
        }
        return bytes;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
