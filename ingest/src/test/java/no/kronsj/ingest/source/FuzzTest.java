package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** FEATURE UNDER TEST: nothing that a file may hold makes a reader hang, crash or lie; a short run over all formats. */
class FuzzTest {
    private static final int SECONDS = 20;

    @TempDir
    Path folder;

    @Test
    void aShortRunOverAllReadersFindsNothing() throws IOException, InterruptedException {
        FuzzRun.Outcome outcome = new FuzzRun(folder, FuzzTarget.ALL, SECONDS).run();
        assertEquals(0, outcome.exit(), outcome::lastLines);
        assertTrue(outcome.inputs() > 200, () -> "only %d inputs were tried%n%s".formatted(outcome.inputs(),
                outcome.lastLines()));
    }
}
