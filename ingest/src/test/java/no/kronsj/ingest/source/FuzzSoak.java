package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/**
 * The long run: each format, or each of {@code kronsj.soak.formats}, for its share of {@code kronsj.soak.seconds}; what is
 * found lies below target/fuzz.
 */
class FuzzSoak {
    private static final int SECONDS = Integer.getInteger("kronsj.soak.seconds", 3600);
    private static final List<String> CHOSEN = Pattern.compile("\\s+")
            .splitAsStream(System.getProperty("kronsj.soak.formats", "")).filter(format -> !format.isEmpty()).toList();
    private static final List<String> FORMATS = Arrays.stream(SourceFormat.values())
            .filter(format -> format != SourceFormat.UNKNOWN).map(SourceFormat::id)
            .filter(format -> CHOSEN.isEmpty() || CHOSEN.contains(format)).toList();

    @TestFactory
    Stream<DynamicTest> nothingIsFoundIn() {
        assertFalse(FORMATS.isEmpty(), () -> "no format is called one of " + CHOSEN);
        int share = Math.max(5, SECONDS / FORMATS.size());
        return FORMATS.stream().map(format -> DynamicTest.dynamicTest(format, () -> soak(format, share)));
    }

    private static void soak(String format, int seconds) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(
                Path.of(System.getProperty("kronsj.root"), "ingest", "target", "fuzz", format));
        FuzzRun.Outcome outcome = new FuzzRun(folder, format, seconds).run();
        System.out.printf("soak %s: %d inputs in %d s, exit %d%n", format, outcome.inputs(), seconds, outcome.exit());
        assertEquals(0, outcome.exit(), outcome::lastLines);
    }
}
