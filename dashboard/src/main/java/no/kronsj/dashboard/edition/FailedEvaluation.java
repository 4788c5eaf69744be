package no.kronsj.dashboard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An evaluation that broke off: the note {@code FAILED} beside the runs.
 *
 * @param kind of reason: {@code memory}, {@code files}, {@code mistake}, {@code bug}
 */
public record FailedEvaluation(Instant when, String kind) {
    private static final Set<String> KINDS = Set.of("memory", "files", "mistake", "bug");

    /** The note in an edition's folder; one that cannot be understood is none. */
    static Optional<FailedEvaluation> find(Path editionFolder) {
        Path note = editionFolder.resolve("FAILED");
        try {
            return Files.isRegularFile(note) ? parse(Files.readString(note).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FailedEvaluation> parse(String note) {
        String[] cells = note.split("\t", -1);
        if (cells.length != 2 || !KINDS.contains(cells[1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FailedEvaluation(Instant.parse(cells[0]), cells[1]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
