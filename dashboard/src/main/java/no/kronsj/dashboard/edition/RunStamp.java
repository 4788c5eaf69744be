package no.kronsj.dashboard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What tells one run from every other.
 *
 * @param run      its id
 * @param day      on which it was made, where the id tells
 * @param dataHash one hash over the plan, the files and the program: the same hash, the same figures; "" where unknown
 * @param version  of Krønsj, "" where unknown
 * @param heldBack what became of the public survey figures where they are not this run's own
 */
public record RunStamp(String run, Optional<LocalDate> day, String dataHash, String version,
        Optional<HeldBack> heldBack) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter IN_ID = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    /**
     * Figures that are held back while the answers of few people are new.
     *
     * @param since the day of the release that counts, where its id tells
     * @param kept  whether its figures are shown; else they are hidden
     */
    public record HeldBack(Optional<LocalDate> since, boolean kept) {}

    static RunStamp read(Path runFolder) {
        String run = runFolder.getFileName().toString();
        Path manifest = runFolder.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            return new RunStamp(run, day(run), "", "", Optional.empty());
        }
        try {
            JsonNode made = JSON.readTree(manifest.toFile());
            return new RunStamp(run, day(run), made.path("inputsHash").asText(), made.path("version").asText(),
                    heldBack(made.path("heldBack")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<HeldBack> heldBack(JsonNode held) {
        return held.isObject()
                ? Optional.of(new HeldBack(day(held.path("since").asText()), held.path("kept").asBoolean()))
                : Optional.empty();
    }

    /** When a run began to read the files, in UTC, which its id tells; empty where the id has another form. */
    public static Optional<LocalDateTime> begun(String run) {
        try {
            return Optional.of(LocalDateTime.parse(run.split("-", 2)[0], IN_ID));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String run) {
        return begun(run).map(LocalDateTime::toLocalDate);
    }
}
