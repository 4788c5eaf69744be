package no.kronsj.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What was taken out of an edition, one line each: when, what, why, which file. It names nobody, and lines are only added.
 */
public record Tombstones(Path file) {
    /** What became of something. */
    public enum What {
        /** A source of which the rest is kept. */
        REWRITTEN,
        /** A source of which nothing is kept. */
        DROPPED,
        /** A run. */
        RUN_DROPPED,
        /** A run of which the public results are kept. */
        RUN_EMPTIED
    }

    /** Why. */
    public enum Why {
        /** Somebody asked to be erased. */
        WISH,
        /** The day came until which the plan keeps data. */
        RETENTION
    }

    /** Adds a line; {@code name} is the file as the plan names it, or "". */
    public void add(Instant when, What what, Why why, String name, String hash) {
        String line = String.join("\t", when.toString(), word(what.name()), word(why.name()), hash, name);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines. */
    public List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
