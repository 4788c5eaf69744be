package no.kronsj.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The exports of real tools beside the project; tests that need them are skipped where the folder is absent. */
final class Exports {
    private Exports() {}

    static Path root() {
        Path root = Path.of(System.getProperty("kronsj.root", "."), "..", "shared", "exports").normalize();
        Assumptions.assumeTrue(Files.isDirectory(root), "no folder " + root);
        return root;
    }

    static Readout read(String file) {
        Path path = root().resolve(file);
        return SourceReader.read(path, path.getFileName().toString());
    }

    /** The files below a folder by their names, in order. */
    static List<String> files(String folder) {
        try (Stream<Path> paths = Files.walk(root().resolve(folder))) {
            return paths.filter(Files::isRegularFile).map(path -> root().relativize(path).toString()).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
