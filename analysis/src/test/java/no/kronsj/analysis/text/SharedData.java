package no.kronsj.analysis.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The real data beside the project; tests that need them are skipped where they are absent. */
public final class SharedData {
    private SharedData() {}

    /** The rows of a tab-separated file without its heading, quotation marks around cells taken off. */
    public static List<String[]> rows(String file) throws IOException {
        Path path = path(file);
        return Files.readAllLines(path).stream().skip(1).map(line -> Arrays.stream(line.split("\t", -1))
                .map(SharedData::bare).toArray(String[]::new)).toList();
    }

    public static Path path(String file) {
        Path path = Path.of(System.getProperty("kronsj.root", "."), "..", "shared", "data", file);
        assumeTrue(Files.exists(path), path + " is absent");
        return path;
    }

    private static String bare(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
