package no.kronsj.analysis.reproduction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.command.Commands;
import no.kronsj.analysis.export.PublishedSample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Python with pandas (Debian: python3-pandas) reads a package and computes ten figures of its own; without it nothing is shown. */
class KnownOutsidersTest {
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private Path folder;

    @Test
    void tenFiguresComeOutTheSameInPandas() throws IOException, InterruptedException {
        boolean there = Files.exists(Path.of(PYTHON)) && run(PYTHON, "-c", "import pandas").code() == 0;
        assumeTrue(there || System.getenv("KRONSJ_REQUIRE_OUTSIDERS") != null,
                "python3-pandas is not installed: no outsider has checked the package");
        PublishedSample.publish(folder.resolve("workspace"));
        String zip = folder.resolve("sample.zip").toString();
        assertEquals(0, Commands.run("package", "-w", folder.resolve("workspace").toString(), "-o", zip));
        Path script = Path.of(Objects.requireNonNull(KnownOutsidersTest.class.getResource("ten_figures.py")).getPath());
        Said said = run(PYTHON, script.toString(), zip);
        assertEquals(0, said.code(), said.text());
        List<String[]> figures = said.text().lines().map(line -> line.split("\t")).toList();
        assertEquals(10, figures.size(), said.text());
        for (String[] figure : figures) {
            double found = Double.parseDouble(figure[1]);
            double own = Double.parseDouble(figure[2].replaceAll("np\\.float64\\(|\\)", ""));
            assertTrue(Math.abs(found - own) <= 1e-9 * Math.max(1, Math.abs(own)), String.join(" ", figure));
        }
    }

    private record Said(int code, String text) {}

    private static Said run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
