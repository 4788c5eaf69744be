package no.kronsj.analysis.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.statistics.Betweenness;
import no.kronsj.analysis.statistics.BurtConstraint;
import no.kronsj.analysis.statistics.CanonicalOrder;
import no.kronsj.analysis.statistics.ConnectedParts;
import no.kronsj.analysis.statistics.Graph;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.statistics.RelabelledMixing;
import no.kronsj.analysis.statistics.RewiredModularity;
import no.kronsj.analysis.statistics.Transitivity;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.table.SparkRuntime;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * {@code ./kronsj bench network}: networks of 1,000 and 10,000 people with 20 ties each, beside igraph and NetworkX where they
 * are installed, and 10 million raw interactions counted to ties. Prints; asserts only that there is something.
 */
class NetworkBench {
    private static final int TIES_EACH = 20;
    private static final int CLASSES = 20;
    private static final int PERMUTATIONS = 1_000;
    private static final long INTERACTIONS = Long.getLong("kronsj.bench.interactions", 10_000_000);
    private static final NamedSeed SEED = NamedSeed.of("bench", "network", 1);

    @TempDir
    Path folder;

    /** Half of the ties within a class. */
    private static int[][] ties(int people) {
        Random random = new Random(people);
        Set<Long> drawn = new HashSet<>();
        while (drawn.size() < people * TIES_EACH / 2) {
            long one = random.nextInt(people);
            long other = random.nextBoolean()
                    ? (one + (long) CLASSES * (1 + random.nextInt(people / CLASSES - 1))) % people
                    : random.nextInt(people);
            if (one != other) {
                drawn.add(Math.min(one, other) * people + Math.max(one, other));
            }
        }
        return drawn.stream().sorted().map(pair -> new int[]{(int) (pair / people), (int) (pair % people)})
                .toArray(int[][]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void whatFiguringANetworkCosts(int people) throws IOException, InterruptedException {
        int[][] ties = ties(people);
        System.out.printf("%d people, %d ties, %d processors%n", people, ties.length,
                Runtime.getRuntime().availableProcessors());
        int[] classes = new int[people];
        Arrays.setAll(classes, person -> person % CLASSES);
        Graph graph = lap("graph", () -> Graph.of(people, ties));
        lap("canonical order", () -> CanonicalOrder.of(graph, classes));
        Betweenness exact = lap("exact betweenness", () -> Betweenness.of(graph, SEED));
        System.out.printf("    largest %.9f%n", Arrays.stream(exact.shares()).max().orElseThrow());
        lap("constraint", () -> BurtConstraint.sorted(graph));
        lap("components and distances", () -> ConnectedParts.of(graph, SEED));
        lap("transitivity", () -> Transitivity.of(graph));
        lap("E-I, %d permutations".formatted(PERMUTATIONS),
                () -> RelabelledMixing.of(classes, new int[people], ties, SEED, PERMUTATIONS));
        RewiredModularity modularity = lap("modularity with rewirings",
                () -> RewiredModularity.of(graph, classes, classes, SEED));
        assertTrue(modularity.value().isPresent());
        others(people, ties);
    }

    private void others(int people, int[][] ties) throws IOException, InterruptedException {
        Path edges = Files.writeString(folder.resolve("edges"), Arrays.stream(ties).map(tie -> tie[0] + " " + tie[1])
                .collect(Collectors.joining("\n")));
        Path script = folder.resolve("network_bench.py");
        try (var text = NetworkBench.class.getResourceAsStream("network_bench.py")) {
            Files.write(script, java.util.Objects.requireNonNull(text).readAllBytes());
        }
        Process python = new ProcessBuilder("python3", script.toString(), "" + people, edges.toString())
                .redirectErrorStream(true).start();
        System.out.print(new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        python.waitFor();
    }

    @Test
    void whatCountingRawInteractionsCosts() throws IOException, WorkshopMistakes {
        Files.writeString(folder.resolve("workshop.yaml"), """
                                                           workshop: large
                                                           edition: 1
                                                           participants: {frame: 10000}
                                                           interactions: [{layer: chat, use: chosen, file: chat.csv}]
                                                           """);
        Workshop plan = WorkshopYaml.read(folder);
        Path tables = Files.createDirectory(folder.resolve("tables"));
        try (SparkRuntime spark = SparkRuntime.start("local[2]", Files.createDirectory(folder.resolve("scratch")))) {
            var store = spark.store(tables);
            for (CanonicalTable table : CanonicalTable.values()) {
                store.write(table, List.of());
            }
            Path file = tables.resolve(CanonicalTable.ENCOUNTERS.fileName());
            Files.delete(file);
            SparkSession.active().range(INTERACTIONS).selectExpr("'chat' as layer", "'chosen' as use",
                    "concat('p', id % 10000) as source",
                    "concat('p', (id % 10000 + 1 + 37 * (id div 10000 % 10)) % 10000) as target", "'' as start",
                    "0L as seconds", "'chat.csv' as file", "cast(id % 2000000000 as int) as row").write()
                    .parquet(file.toUri().toString());
            SmallTables counted = lap("%d raw interactions counted by Spark".formatted(INTERACTIONS),
                    () -> SmallTables.of(store, plan));
            assertEquals(100_000, counted.encounters().rowCount());
        }
    }

    private static <T> T lap(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T made = work.get();
        System.out.printf("  %s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
        return made;
    }
}
