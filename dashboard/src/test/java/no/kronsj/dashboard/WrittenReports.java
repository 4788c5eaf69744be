package no.kronsj.dashboard;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine;

import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The invented edition, published with a manifest, and its report written by the command. */
record WrittenReports(Path workspace) {
    static final String RUN = "20211015T120000Z-0123abcd";
    static final String HASH = "0123abcd".repeat(8);

    static WrittenReports in(Path workspace) throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, RUN, InventedEdition.results());
        Path run = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("runs").resolve(RUN);
        Files.writeString(run.resolve("manifest.json"),
                "{\"run\": \"%s\", \"inputsHash\": \"%s\", \"version\": \"0.1.0\"}".formatted(RUN, HASH));
        return new WrittenReports(workspace);
    }

    byte[] write(Language language, String format) throws IOException {
        Path file = workspace.resolve("report-" + language.code() + "." + format);
        var err = new StringWriter();
        var command = new CommandLine(new ReportCommand(new InventedEdition()));
        command.setErr(new PrintWriter(err, true));
        assertEquals(0, command.execute("-w", workspace.toString(), "-e", InventedEdition.ID, "--lang",
                language.code(), "--format", format, "-o", file.toString()), err::toString);
        return Files.readAllBytes(file);
    }
}
