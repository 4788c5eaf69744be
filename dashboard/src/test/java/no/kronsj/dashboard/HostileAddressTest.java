package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.dashboard.page.Page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever stands in an address, the pages about texts answer, over a real index. */
class HostileAddressTest {
    private static final long SEED = 20_210_922;
    private static final int ADDRESSES = 400;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final List<String> PAGES = List.of("search?q=", "search/words?q=", "concordance?q=",
            "concordance.csv?q=", "documents/g01/definition?q=", "search?q=buss&group=", "search?q=buss&sort=",
            "concordance?q=buss&by=", "search?q=buss&page=", "passages/g01/", "texts/", "originals/", "lists/",
            "cite/g01/definition/v2/1.", "documents/g01/");
    private static final String SIGNS = "\"()*~-: ANDORNOTNEAR/5group:æøå\u0000\uD800«»buss<script>'&%";

    @TempDir
    private Path workspace;

    @Test
    void noAddressIsABug() throws IOException {
        ask(workspace, new Random(SEED), ADDRESSES);
    }

    /** Each address is answered, soon, and never with the page of a bug. */
    static void ask(Path workspace, Random random, int addresses) throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        Path index = Files.createDirectory(workspace.resolve("index"));
        PassageIndex.write(index, InventedTexts.passages());
        try (Reader reader = Reader.of(workspace, new InventedEdition() {
            @Override
            public PassageSearch passages(Path runFolder, ResultView view) {
                return PassageIndex.open(index);
            }
        })) {
            assertEquals(200, reader.get("/e/klimakronsj-2021/search?q=buss").statusCode());
            for (int i = 0; i < addresses; i++) {
                String address = "/e/klimakronsj-2021/" + PAGES.get(i % PAGES.size())
                        + (random.nextBoolean() ? bytes(random) : signs(random));
                long begin = System.nanoTime();
                int status = reader.get(address).statusCode();
                assertTrue(List.of(200, 400, 404, 405).contains(status), status + " for " + address);
                assertTrue(System.nanoTime() - begin < LONGEST.toNanos(), "too long: " + address);
            }
        }
    }

    private static String bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(60)];
        random.nextBytes(bytes);
        StringBuilder address = new StringBuilder();
        for (byte value : bytes) {
            address.append("%%%02X".formatted(value));
        }
        return address.toString();
    }

    private static String signs(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(40), 0, SIGNS.length()).forEach(at -> text.append(SIGNS.charAt(at)));
        return Page.segment(text.toString());
    }
}
