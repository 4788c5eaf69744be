package no.kronsj.ingest.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.response.Response;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CanonicalStoreTest {
    private static final List<Response> ANSWERS = List.of(
            new Response("after", "after", "p-æ", "p-æ", "voice", "answered", 4, ""),
            new Response("after", "after", "p-ø", "p-ø", "voice", "skipped", null, "fritekst med æøå"));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBackAndTwoMastersWriteTheSameBytes() throws IOException {
        byte[] one = write("local[1]", "one");
        byte[] two = write("local[2]", "two");
        assertArrayEquals(one, two);
    }

    private byte[] write(String master, String name) throws IOException {
        Path tables = Files.createDirectory(folder.resolve(name));
        try (var runtime = SparkRuntime.start(master, folder.resolve("scratch"))) {
            var store = runtime.store(tables);
            store.write(CanonicalTable.RESPONSES, ANSWERS);
            store.write(CanonicalTable.PRESENCE, List.of());
            var rows = store.read(CanonicalTable.RESPONSES).collectAsList();
            assertEquals(2, rows.size());
            assertEquals("p-ø", rows.get(1).getString(2));
            assertTrue(rows.get(1).isNullAt(6));
            assertEquals(0, store.read(CanonicalTable.PRESENCE).count());
        }
        return Files.readAllBytes(tables.resolve("responses.parquet"));
    }
}
