package no.kronsj.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The note that an evaluation leaves beside the runs when it breaks off: when, and of which kind the reason was. It never
 * says what was read, since a message could hold what somebody wrote. The next evaluation that ends takes it away.
 */
public record FailureNote(Path editionFolder) {
    private static final String FILE = "FAILED";

    /** Writes the note; that it cannot be written must not hide why the evaluation broke off. */
    public void write(Instant when, Throwable reason) {
        try {
            Files.writeString(editionFolder.resolve(FILE), when + "\t" + kind(reason) + "\n");
        } catch (IOException unwritten) {
            reason.addSuppressed(unwritten);
        }
    }

    /** Takes the note away. */
    public void remove() {
        try {
            Files.deleteIfExists(editionFolder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(Throwable reason) {
        if (reason instanceof OutOfMemoryError) {
            return "memory";
        }
        if (reason instanceof UncheckedIOException) {
            return "files";
        }
        return reason instanceof RuntimeException || reason instanceof Error ? "bug" : "mistake";
    }
}
