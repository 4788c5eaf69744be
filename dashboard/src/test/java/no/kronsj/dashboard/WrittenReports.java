package no.kronsj.dashboard;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import picocli.CommandLine;

import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The invented edition, published with a manifest, and its reports written by the command, each once for all tests. */
record WrittenReports(Path workspace, Map<String, byte[]> files) {
    static final String RUN = "20211015T120000Z-0123abcd";
    static final String HASH = "0123abcd".repeat(8);
    private static final WrittenReports ALL = published();

    static WrittenReports all() {
        return ALL;
    }

    private static WrittenReports published() {
        try {
            Path workspace = Files.createTempDirectory("reports");
            InventedEdition.publish(workspace, InventedEdition.ID, RUN, InventedEdition.results());
            Path run = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("runs").resolve(RUN);
            Files.writeString(run.resolve("manifest.json"),
                    "{\"run\": \"%s\", \"inputsHash\": \"%s\", \"version\": \"0.1.0\"}".formatted(RUN, HASH));
            return new WrittenReports(workspace, new HashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it was written the first time. */
    synchronized byte[] file(Language language, String format) {
        return files.computeIfAbsent(language + format, name -> write(language, format));
    }

    byte[] write(Language language, String format) {
        Path file = workspace.resolve("report-" + language.code() + "." + format);
        var err = new StringWriter();
        var command = new CommandLine(new ReportCommand(new InventedEdition()));
        command.setErr(new PrintWriter(err, true));
        assertEquals(0, command.execute("-w", workspace.toString(), "-e", InventedEdition.ID, "--lang",
                language.code(), "--format", format, "-o", file.toString()), err::toString);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
