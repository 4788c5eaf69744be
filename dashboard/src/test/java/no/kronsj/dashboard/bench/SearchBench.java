package no.kronsj.dashboard.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.analysis.text.SearchRequest;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * {@code ./kronsj bench search}: indexes and searches beside Lucene as it comes and SQLite's FTS5, in one run. Prints, with how
 * busy the machine was; asserts only that something is found.
 */
class SearchBench {
    private static final String SIZES = System.getProperty("kronsj.bench.passages", "200000,1000000");
    private static final int HITS = 10;
    private static final int QUERIES = 500;
    private static final int SQLITE_QUERIES = 40;

    @TempDir
    Path folder;

    @Test
    void whatSearchingCosts() throws Exception {
        for (int size : Arrays.stream(SIZES.split(",")).mapToInt(Integer::parseInt).toArray()) {
            System.out.printf("%,d passages of some 55 words, questions of some 8; load of the machine %.1f%n", size,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            compare(Files.createDirectory(folder.resolve("" + size)), BenchTexts.passages(size));
        }
    }

    private static void compare(Path place, List<Passage> passages) throws Exception {
        List<String> queries = BenchTexts.questions();
        Path index = place.resolve("kronsj");
        indexed("Krønsj", passages.size(), index, () -> PassageIndex.write(index, passages));
        try (PassageIndex search = PassageIndex.open(index)) {
            assertTrue(search.search(SearchRequest.of(queries.getFirst(), HITS)).total() > 0);
            Laps.of(queries, QUERIES, QUERIES, query -> search.search(SearchRequest.of(query, HITS).withoutFacets()))
                    .print("Krønsj in process, with reasons and marks");
            Laps.of(queries, HITS, QUERIES, query -> search.search(SearchRequest.of(query, HITS)))
                    .print("Krønsj in process, with counts of facets");
        }
        lucene(place.resolve("lucene"), passages, queries);
        sqlite(place.resolve("sqlite.db"), passages, queries);
        try (var pages = new ServedPages(place.resolve("workspace"), index)) {
            Laps.of(queries, QUERIES, QUERIES, pages::search).print("Krønsj over HTTP, whole pages, one reader");
            Laps.steadily(queries, 200, 10, pages::search).print("Krønsj over HTTP, 200 pages asked for a second");
        }
    }

    private static void lucene(Path place, List<Passage> passages, List<String> queries) throws Exception {
        long start = System.nanoTime();
        try (var lucene = new RawLucene(place, passages)) {
            tell("Lucene, StandardAnalyzer", passages.size(), place, start);
            Laps.of(queries, QUERIES, QUERIES, query -> lucene.search(query, Integer.MAX_VALUE))
                    .print("Lucene, counting every match");
            Laps.of(queries, QUERIES, QUERIES, query -> lucene.search(query, 1_000))
                    .print("Lucene, counting a thousand");
        }
    }

    private static void sqlite(Path file, List<Passage> passages, List<String> queries) throws Exception {
        long start = System.nanoTime();
        try (var sqlite = new SqliteSearch(file, passages)) {
            tell("SQLite FTS5", passages.size(), file, start);
            Laps.of(queries, 2, SQLITE_QUERIES, sqlite::search).print("SQLite FTS5");
        }
    }

    private static void indexed(String what, int passages, Path place, Runnable writing) throws IOException {
        long start = System.nanoTime();
        writing.run();
        tell(what, passages, place, start);
    }

    private static void tell(String what, int passages, Path place, long start) throws IOException {
        double seconds = Laps.millisSince(start) / 1_000;
        try (Stream<Path> files = Files.walk(place)) {
            long bytes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
            System.out.printf("  %-46s %8.0f passages/s indexed   %d bytes/passage%n", what, passages / seconds,
                    bytes / passages);
        }
    }
}
