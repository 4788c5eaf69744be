package no.kronsj.analysis.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.ingest.workshop.Assessment;
import no.kronsj.ingest.workshop.yaml.CorrectionsYaml;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** The folder of a workshop as the published run had it, made of what the workspace keeps. The organiser's own stays untouched. */
final class RebuiltFolder {
    private final EditionFolder edition;
    private final Path run;
    private final Path folder;

    private RebuiltFolder(EditionFolder edition, Path run) {
        this.edition = edition;
        this.run = run;
        this.folder = edition.erasure().beginRebuilding();
    }

    static Path of(EditionFolder edition, Path run, RunManifest manifest) throws EvaluationMistake {
        var rebuilt = new RebuiltFolder(edition, run);
        for (RunManifest.FileCount file : manifest.files()) {
            if (!file.sha256().isEmpty()) {
                rebuilt.source(file);
            }
        }
        for (String name : List.of(WorkshopYaml.FILE_NAME, CorrectionsYaml.FILE_NAME)) {
            if (Files.exists(run.resolve(name))) {
                copy(run.resolve(name), rebuilt.folder.resolve(name));
            }
        }
        rebuilt.words();
        return rebuilt.folder;
    }

    private void source(RunManifest.FileCount file) throws EvaluationMistake {
        Path kept = edition.findSource(file.sha256()).orElseThrow(() -> new EvaluationMistake(List.of(
                "%s: %s is no longer in the workspace, so nothing can be read again; evaluate the workshop's folder first"
                        .formatted(edition.id(), file.file()))));
        copy(kept, folder.resolve(file.file()));
    }

    private void words() {
        Path words = run.resolve(Assessment.KEPT_BELOW);
        if (!Files.isDirectory(words)) {
            return;
        }
        try (Stream<Path> files = Files.walk(words)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copy(file, folder.resolve(words.relativize(file).toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
