package no.kronsj.dashboard.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * {@code ./kronsj bench pages}: every kind of page of the sample over HTTP, asked for 200 times a second. Prints, with how busy
 * the machine was; asserts only the sizes, which no other program can change.
 */
class PagesBench {
    private static final String EDITION = "/e/klimakronsj-2021";
    private static final int PER_SECOND = Integer.getInteger("kronsj.bench.perSecond", 200);
    private static final int SECONDS = Integer.getInteger("kronsj.bench.seconds", 5);
    private static final int LARGEST = 150_000;
    private static final List<String> PAGES = List.of("", "/goals/heard", "/groups", "/groups/g01",
            "/compare?a=g01&b=g03", "/glossary", "/themes", "/themes/t01", "/definitions", "/definitions/g01/g03",
            "/codes", "/feedback", "/feedback/g01", "/feedback/g01/definition", "/roadmap", "/questions", "/search",
            "/search?q=buss", "/concordance?q=buss", "/documents", "/documents/g01/definition", "/participation",
            "/network", "/network?by=county", "/data", "/method", "/method/verdict");

    @Test
    void whatPagesCost() throws Exception {
        Path workspace = Path.of(System.getProperty("kronsj.bench.workspace", "workspace"));
        var tooLarge = new ArrayList<String>();
        try (var sample = new ServedSample(workspace)) {
            System.out.printf("load of the machine %.1f%n",
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            System.out.printf("  %-46s %8.0f ms%n", "from the start to the first page", sample.untilFirst(EDITION));
            List<String> addresses = PAGES.stream().map(EDITION::concat).toList();
            Laps.steadily(addresses, PER_SECOND, SECONDS, sample::get);
            for (String address : addresses) {
                int bytes = sample.get(address).length;
                Laps.steadily(List.of(address), PER_SECOND, SECONDS, sample::get)
                        .print("%6d bytes %s".formatted(bytes, address.substring(EDITION.length())));
                if (bytes > LARGEST) {
                    tooLarge.add(address + ": " + bytes);
                }
            }
            Laps.steadily(addresses, PER_SECOND, 4 * SECONDS, sample::get).print("all of them in turn");
            System.out.printf("  %-46s %8d MB, of which heap at most 192%n", "memory of the whole process at its most",
                    sample.mostMegabytes());
            System.out.printf("load of the machine %.1f%n",
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
        assertTrue(tooLarge.isEmpty(), tooLarge.toString());
    }
}
