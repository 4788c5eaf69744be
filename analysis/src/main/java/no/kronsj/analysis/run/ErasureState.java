package no.kronsj.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Whether somebody is being erased from an edition, and the files that are read again for it. */
public record ErasureState(Path folder) {
    private static final String ERASING = "ERASING";
    private static final String REBUILT = "rebuilt";

    /** Whether an erasure was begun and has not ended. */
    public boolean isOpen() {
        return Files.exists(folder.resolve(ERASING));
    }

    /** Says that an erasure is begun: until it ends, whoever evaluates the edition is told. */
    public void begin(Instant now) {
        try {
            Files.writeString(folder.resolve(ERASING), now + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that it has ended. */
    public void end() {
        try {
            Files.deleteIfExists(folder.resolve(ERASING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder for the files that an erasure reads again; one that a crash left behind is removed. */
    public Path beginRebuilding() {
        Path rebuilt = folder.resolve(REBUILT);
        endRebuilding();
        return EditionFolder.create(rebuilt);
    }

    /** Removes it. */
    public void endRebuilding() {
        Path rebuilt = folder.resolve(REBUILT);
        try {
            if (Files.exists(rebuilt)) {
                EditionFolder.delete(rebuilt);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the files that are read again lie. */
    public Path rebuilt() {
        return folder.resolve(REBUILT);
    }
}
