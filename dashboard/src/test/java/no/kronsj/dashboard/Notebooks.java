package no.kronsj.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The notebooks of the checkout. */
final class Notebooks {
    static final Path ROOT = Path.of(System.getProperty("kronsj.root"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private Notebooks() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("notebooks"))) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
        }
    }

    static JsonNode read(Path notebook) {
        try {
            return JSON.readTree(notebook.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
