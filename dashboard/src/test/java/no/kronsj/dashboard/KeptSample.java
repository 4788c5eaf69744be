package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import no.kronsj.analysis.result.ResultView;

/** The samples as runs that were published, made of the tables kept beside them; the text index is not among these. */
final class KeptSample {
    private static final Path SAMPLES = Path.of(System.getProperty("kronsj.root", ".."), "data-samples");

    private KeptSample() {}

    /** Publishes a sample in a workspace, under its own name; gives the folder of the run. */
    static Path publish(String sample, Path workspace) throws IOException {
        Path edition = workspace.resolve("editions").resolve(sample);
        Path run = edition.resolve("runs").resolve("run-1");
        for (ResultView view : ResultView.values()) {
            copy(tables(sample, view), Files.createDirectories(view.tables(run)));
        }
        Files.copy(SAMPLES.resolve(sample).resolve("workshop.yaml"), run.resolve("workshop.yaml"));
        Files.writeString(edition.resolve("CURRENT"), "run-1\n");
        return run;
    }

    /** Where the tables of a sample are kept. */
    static Path tables(String sample, ResultView view) {
        return SAMPLES.resolve(sample).resolve("expected").resolve(view.word());
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
