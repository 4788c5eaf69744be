package no.kronsj.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that holds all editions. */
public record Workspace(Path root) {

    /** The folder of an edition, whether or not it exists yet. */
    public EditionFolder edition(String id) {
        return new EditionFolder(id, root.resolve("editions").resolve(id));
    }

    /** Where every removal after the last day of an edition is noted: time, edition, last day, how much went. */
    public Path expiryLog() {
        return root.resolve("EXPIRED");
    }

    /** The ids of all editions that have a published run, sorted. */
    public List<String> allPublished() {
        Path editions = root.resolve("editions");
        if (!Files.isDirectory(editions)) {
            return List.of();
        }
        try (var folders = Files.list(editions)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(EditionFolder.CURRENT)))
                    .map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
