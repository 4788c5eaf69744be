package no.kronsj.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the workspace for a source that may not be kept as it was: what its reader saw, without what was held back.
 *
 * @param sha256   of the file as it was handed in
 * @param readings one for each sheet and format in which the plan wants it
 */
public record KeptReadings(String sha256, List<Reading> readings) {
    private static final String BEGINNING = "{\"sha256\":";

    public KeptReadings {
        readings = List.copyOf(readings);
    }

    /** What one reading gave; format and sheet as the plan names them, or "". */
    public record Reading(String format, String sheet, Readout readout) {}

    /** The readings that a file in the workspace holds; empty where it is the source itself. Ask of no foreign file. */
    public static Optional<KeptReadings> find(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(BEGINNING.length());
            return BEGINNING.equals(new String(start, StandardCharsets.UTF_8))
                    ? Optional.of(ReadoutJson.readings(Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them. */
    public void write(Path file) {
        try {
            Files.write(file, ReadoutJson.write(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file gave in this format and sheet, or in the only one that was asked for. */
    public Readout reading(String format, String sheet) {
        return readings.stream().filter(one -> one.format.equals(format) && one.sheet.equals(sheet)).findFirst()
                .orElse(readings.getFirst()).readout();
    }
}
