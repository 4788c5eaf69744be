package no.kronsj.analysis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RunLockTest {
    private static final int REFUSED = 3;

    @TempDir
    Path root;

    /** Another process that tries the same lock. */
    static final class Rival {
        private Rival() {}

        public static void main(String[] args) {
            System.exit(new Workspace(Path.of(args[0])).edition("demo-2024").lock().isPresent() ? 0 : REFUSED);
        }
    }

    @Test
    void theSecondEvaluationOfAnEditionIsRefused() {
        EditionFolder edition = new Workspace(root).edition("demo-2024");
        try (RunLock first = edition.lock().orElseThrow()) {
            assertEquals(Optional.empty(), edition.lock(), "held by " + first);
            assertTrue(new Workspace(root).edition("demo-2025").lock().isPresent(), "another edition is free");
        }
    }

    @Test
    void whoeverClosesLetsTheNextOneIn() {
        EditionFolder edition = new Workspace(root).edition("demo-2024");
        RunLock first = edition.lock().orElseThrow();
        first.close();
        try (RunLock second = edition.lock().orElseThrow()) {
            first.close();
            assertEquals(Optional.empty(), edition.lock(), "closing twice must not free the lock of " + second);
        }
    }

    @Test
    void anotherNameOfTheSameFolderIsTheSameEdition() {
        try (RunLock first = new Workspace(root).edition("demo-2024").lock().orElseThrow()) {
            assertEquals(Optional.empty(), new Workspace(root.resolve(".")).edition("demo-2024").lock(),
                    "held by " + first);
        }
    }

    /** On POSIX systems a process loses its locks on a file when it closes the file anywhere. */
    @Test
    void aRefusedSecondAttemptDoesNotLetAnotherProcessIn() throws Exception {
        EditionFolder edition = new Workspace(root).edition("demo-2024");
        try (RunLock first = edition.lock().orElseThrow()) {
            assertEquals(Optional.empty(), edition.lock());
            assertEquals(REFUSED, rival(), "held by " + first);
        }
        assertEquals(0, rival(), "free again");
    }

    private int rival() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Rival.class.getName(), root.toString()).inheritIO().start()
                .waitFor();
    }
}
