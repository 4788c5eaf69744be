package no.kronsj.dashboard;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./kronsj soak search}: what the tests do in small, at length and with addresses that nobody has seen. */
class SearchSoak {
    private static final int ADDRESSES = Integer.getInteger("kronsj.soak.addresses", 100_000);
    private static final int RUNS = Integer.getInteger("kronsj.soak.runs", 1_000);

    @TempDir
    private Path workspace;

    @Test
    void noAddressIsABug() throws Exception {
        long seed = new Random(System.nanoTime()).nextLong();
        System.out.printf("%,d addresses of seed %d%n", ADDRESSES, seed);
        HostileAddressTest.ask(workspace, new Random(seed), ADDRESSES);
    }

    @Test
    void everyPageIsOfOneRunWhileRunsArePublished() throws Exception {
        System.out.printf("%,d runs%n", RUNS);
        SearchWhilePublishingTest.searchWhilePublishing(workspace, RUNS);
    }
}
