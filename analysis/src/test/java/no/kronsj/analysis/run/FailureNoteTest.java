package no.kronsj.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class FailureNoteTest {
    private static final Instant WHEN = Instant.parse("2026-11-28T17:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void saysWhenAndOfWhichKindButNothingThatSomebodyWrote() throws IOException {
        assertEquals("2026-11-28T17:00:00Z\tbug\n", noteOf(new IllegalStateException("Kari Nordmann")));
        assertEquals("2026-11-28T17:00:00Z\tmemory\n", noteOf(new OutOfMemoryError("Java heap space")));
        assertEquals("2026-11-28T17:00:00Z\tfiles\n", noteOf(new UncheckedIOException(new IOException("/home/kari"))));
        assertEquals("2026-11-28T17:00:00Z\tmistake\n", noteOf(new Exception("Kari is nobody")));
    }

    private String noteOf(Throwable reason) throws IOException {
        new FailureNote(folder).write(WHEN, reason);
        return Files.readString(folder.resolve("FAILED"));
    }

    @Test
    void isTakenAwayByTheNextSuccess() throws IOException {
        noteOf(new IllegalStateException());
        new FailureNote(folder).remove();
        assertFalse(Files.exists(folder.resolve("FAILED")));
        new FailureNote(folder).remove();
    }

    @Test
    void thatItCannotBeWrittenDoesNotHideTheReason() {
        var reason = new IllegalStateException("the reason");
        new FailureNote(folder.resolve("gone")).write(WHEN, reason);
        assertEquals(1, reason.getSuppressed().length);
    }
}
