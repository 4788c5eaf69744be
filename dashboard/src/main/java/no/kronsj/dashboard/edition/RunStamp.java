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
 */
public record RunStamp(String run, Optional<LocalDate> day, String dataHash, String version) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter IN_ID = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    static RunStamp read(Path runFolder) {
        String run = runFolder.getFileName().toString();
        Path manifest = runFolder.resolve("manifest.json");
        if (!Files.isRegularFile(manifest)) {
            return new RunStamp(run, day(run), "", "");
        }
        try {
            JsonNode made = JSON.readTree(manifest.toFile());
            return new RunStamp(run, day(run), made.path("inputsHash").asText(), made.path("version").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
