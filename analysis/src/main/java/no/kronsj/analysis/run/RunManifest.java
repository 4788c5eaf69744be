package no.kronsj.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * What a run was made of.
 *
 * @param inputsHash     one hash over everything that a result depends on: equal hashes, equal results
 * @param planHash       SHA-256 of {@code workshop.yaml}
 * @param planFrozenAt   when this version of the plan was first recorded, before any data were read with it: ISO instant
 * @param version        of Krønsj
 * @param build          hash of the program that ran
 * @param keyFingerprint tells pseudonym keys apart
 * @param files          every file that was read, rows in = kept + set aside
 * @param comparedWith   the run that was published before, where its answers could be compared, else ""
 * @param changes        how many answers differ from that run's, for each instrument where any does
 * @param releases       one hash over the public figures that were out before, on which those of this run rest too; "" for none
 * @param heldBack       where the public survey figures are not this run's own
 * @param durationMillis per stage
 */
public record RunManifest(String run, String edition, String inputsHash, String planHash, String planFrozenAt,
        String version, String build, String keyFingerprint, long seed, List<FileCount> files,
        String comparedWith, List<ChangedAnswers> changes, String releases, @Nullable HeldBack heldBack,
        SortedMap<String, Long> durationMillis) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String FILE = "manifest.json";

    public RunManifest {
        // Runs of earlier versions were not compared.
        comparedWith = Objects.requireNonNullElse(comparedWith, "");
        releases = Objects.requireNonNullElse(releases, "");
        changes = List.copyOf(Objects.requireNonNullElse(changes, List.of()));
    }

    /**
     * Figures that are held back while the answers of few people are new.
     *
     * @param since the run of the release that counts
     * @param kept  whether its figures stay; they are hidden where another plan made it
     */
    public record HeldBack(String since, boolean kept) {
        /** What is held back after a release, which may hold back figures itself. */
        public static HeldBack after(RunManifest last, boolean samePlan) {
            HeldBack before = last.heldBack();
            return samePlan && before != null ? before : new HeldBack(last.run(), samePlan);
        }
    }

    /** How many answers to one instrument differ from those of the run before. */
    public record ChangedAnswers(String instrument, long changed, long appeared, long vanished) {
        /** So many answers of one kind of difference. */
        public static ChangedAnswers of(String instrument, String what, long answers) {
            return switch (what) {
                case "changed" -> new ChangedAnswers(instrument, answers, 0, 0);
                case "appeared" -> new ChangedAnswers(instrument, 0, answers, 0);
                case "vanished" -> new ChangedAnswers(instrument, 0, 0, answers);
                default -> throw new IllegalStateException("no difference is called " + what);
            };
        }

        /** Both together. */
        public ChangedAnswers plus(ChangedAnswers other) {
            return new ChangedAnswers(instrument, changed + other.changed, appeared + other.appeared,
                    vanished + other.vanished);
        }
    }

    /** One file's hash and counts. */
    public record FileCount(String file, String sha256, long rowsIn, long kept, long setAside) {}

    /** The same without what differs between two runs of the same inputs, and without how many answers were changed. */
    public RunManifest published() {
        return new RunManifest(run, edition, inputsHash, planHash, planFrozenAt, version, build, keyFingerprint, seed,
                files, "", List.of(), releases, heldBack, Collections.emptySortedMap());
    }

    /** As the file has it, line feeds at the ends of lines. */
    public String json() {
        try {
            return JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON could not be written to memory", e);
        }
    }

    /** The manifest that a file holds; empty where it is none. */
    public static Optional<RunManifest> read(byte[] file) {
        try {
            return Optional.ofNullable(JSON.readValue(file, RunManifest.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes the manifest into a run's folder. */
    public void write(Path runFolder) {
        try {
            JSON.writeValue(runFolder.resolve(FILE).toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest of a run's folder. */
    public static Optional<RunManifest> find(Path runFolder) {
        Path file = runFolder.resolve(FILE);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(JSON.readValue(file.toFile(), RunManifest.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
