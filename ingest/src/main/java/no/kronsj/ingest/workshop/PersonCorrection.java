package no.kronsj.ingest.workshop;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is that a file names.
 *
 * @param seen  the name or address as the file has it
 * @param is    the id of a person of the register, or {@link #NOBODY}
 * @param file  the files in which it counts; null for all
 * @param where the file of corrections that says so
 * @param line  its line there
 */
public record PersonCorrection(@Key(required = true, value = "the name or address as the file has it") String seen,
        @Key(required = true, value = "the id of a person of the register; `nobody` for who took no part") String is,
        @Key(shape = Key.Shape.PATH, value = "the file in which it counts, as the plan names it; without it all") @Nullable FilePattern file,
        String where, int line) {
    /** Whoever it is took no part. */
    public static final String NOBODY = "nobody";

    /** What an entry is about; of two about the same the later counts. */
    record Reach(String seen, Optional<FilePattern> file) {}

    Reach reach() {
        return new Reach(CellText.comparable(seen), Optional.ofNullable(file));
    }

    public boolean nobody() {
        return CellText.comparable(is).equals(NOBODY);
    }

    /** Whether it counts in this file. */
    public boolean countsIn(String path) {
        return file == null || !file.matches(List.of(path)).isEmpty();
    }
}
