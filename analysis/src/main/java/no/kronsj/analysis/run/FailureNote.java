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

    /** What may break off. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /** Does the work; leaves the note if it breaks off, else takes away that of an earlier one. */
    public <T, E extends Exception> T unlessDone(Instant when, Work<T, E> work) throws E {
        try {
            T outcome = work.done();
            remove();
            return outcome;
        } catch (Throwable reason) {
            write(when, reason);
            throw reason;
        }
    }

    /** Writes the note; that it cannot be written must not hide why the evaluation broke off. */
    void write(Instant when, Throwable reason) {
        try {
            Files.writeString(editionFolder.resolve(FILE), when + "\t" + kind(reason) + "\n");
        } catch (IOException unwritten) {
            reason.addSuppressed(unwritten);
        }
    }

    /** Takes the note away. */
    void remove() {
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
