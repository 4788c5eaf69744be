package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/**
 * When each version of the plan was first seen, before any data were read with it: one line per version, {@code time hash},
 * in the edition's folder. Lines are only ever added.
 */
record PlanRecord(Path editionFolder) {
    private static final String FILE = "PLANS";

    /** Records the plan if its hash is new, and gives the time at which it was first recorded. */
    Instant freeze(String planHash, Instant now) {
        Path file = editionFolder.resolve(FILE);
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            for (String line : lines) {
                if (line.endsWith(" " + planHash)) {
                    return Instant.parse(line.substring(0, line.indexOf(' ')));
                }
            }
            Files.writeString(file, now + " " + planHash + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
