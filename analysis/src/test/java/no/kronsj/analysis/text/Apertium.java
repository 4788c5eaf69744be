package no.kronsj.analysis.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Puts Bokmål into Nynorsk with Debian's apertium-nno-nob where it is installed; it measures, and nothing of it is kept. */
final class Apertium {
    private static final Path PROGRAM = Path.of("/usr/bin/apertium");
    private static final Path PAIR = Path.of("/usr/share/apertium/modes/nob-nno.mode");

    private Apertium() {}

    /** The same lines in Nynorsk. */
    static List<String> nynorsk(List<String> lines, Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.exists(PROGRAM) && Files.exists(PAIR), "apertium-nno-nob is not installed");
        Path bokmal = Files.writeString(folder.resolve("nob.txt"),
                String.join("\n", lines.stream().map(line -> line.replaceAll("\\s+", " ")).toList()) + "\n");
        Path nynorsk = folder.resolve("nno.txt");
        Process process = new ProcessBuilder(PROGRAM.toString(), "-u", "nob-nno", bokmal.toString(),
                nynorsk.toString()).inheritIO().start();
        assertEquals(0, process.waitFor());
        List<String> translated = Files.readAllLines(nynorsk, StandardCharsets.UTF_8);
        assertEquals(lines.size(), translated.size());
        return translated;
    }
}
