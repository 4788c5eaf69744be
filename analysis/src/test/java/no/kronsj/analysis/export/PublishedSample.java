package no.kronsj.analysis.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.analysis.run.RunManifest.FileCount;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** The sample as a published run has it, made of its golden tables. */
public final class PublishedSample {
    /** Its folder in the repository. */
    public static final Path SAMPLE = Path.of(System.getProperty("kronsj.root", "."), "data-samples",
            "klimakronsj-2021");
    /** Its public tables. */
    public static final Path TABLES = SAMPLE.resolve("expected/public");
    private static final RunManifest MANIFEST = new RunManifest("20211224T120000Z-0123abcd", "klimakronsj-2021", "ab",
            "cd", "2021-12-24T12:00:00Z", "0.1.0", "ef", "01", 20210922,
            List.of(new FileCount("raw/før.xlsx", "00", 52, 52, 0)), "", List.of(), "", null, new TreeMap<>());

    private PublishedSample() {}

    /** What catalogues are told of it. */
    public static EditionDescription description() {
        try {
            return EditionDescription.of(WorkshopYaml.read(SAMPLE), MANIFEST);
        } catch (WorkshopMistakes mistakes) {
            throw new IllegalStateException(mistakes);
        }
    }

    /** A workspace in which it is published; gives the folder of the run. */
    public static Path publish(Path workspace) throws IOException {
        Path edition = workspace.resolve("editions").resolve(MANIFEST.edition());
        Path run = Files.createDirectories(edition.resolve("runs").resolve(MANIFEST.run()));
        Path tables = Files.createDirectories(ResultView.PUBLIC.tables(run));
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, tables.resolve(file.getFileName().toString()));
            }
        }
        for (String name : List.of("workshop.yaml", "corrections.yaml")) {
            Files.copy(SAMPLE.resolve(name), run.resolve(name));
        }
        MANIFEST.write(run);
        Files.writeString(edition.resolve("CURRENT"), MANIFEST.run() + "\n");
        return run;
    }
}
