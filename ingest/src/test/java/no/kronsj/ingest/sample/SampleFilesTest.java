package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class SampleFilesTest {
    private static final Path DATA_SAMPLES = Path.of(System.getProperty("kronsj.root", ".."), "data-samples");

    /** With {@code -Dsample.write=true} the files are written anew; read the difference before you commit it. */
    @Test
    void generatorWritesTheCommittedFilesByteForByte(@TempDir Path temporary) throws IOException {
        Path committed = DATA_SAMPLES.resolve("klimakronsj-2021/raw");
        var generator = new SampleGenerator(DATA_SAMPLES);
        generator.write(temporary);
        if (Boolean.getBoolean("sample.write")) {
            delete(committed);
            generator.write(committed);
        }
        var expected = files(committed);
        var written = files(temporary);
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(written.keySet()));
        for (var file : written.entrySet()) {
            assertArrayEquals(Files.readAllBytes(expected.getOrDefault(file.getKey(), committed)),
                    Files.readAllBytes(file.getValue()),
                    file.getKey() + " differs; -Dsample.write=true writes it anew");
        }
    }

    @Test
    void generatorWritesTheBinaryFilesOfTheMessyEdition(@TempDir Path temporary) throws IOException {
        Path committed = DATA_SAMPLES.resolve("messy-on-purpose/raw");
        if (Boolean.getBoolean("sample.write")) {
            MessyFiles.write(committed);
        }
        MessyFiles.write(temporary);
        for (var file : files(temporary).entrySet()) {
            assertArrayEquals(Files.readAllBytes(committed.resolve(file.getKey())), Files.readAllBytes(file.getValue()),
                    file.getKey() + " differs; -Dsample.write=true writes it anew");
        }
    }

    @Test
    void generatorWritesTheSmallEditionsBesideTheLargeOne(@TempDir Path temporary) throws IOException {
        for (SmallEdition edition : List.of(PlantedTrend.before(), PlantedTrend.after())) {
            Path committed = DATA_SAMPLES.resolve("klimakronsj-" + edition.year()).resolve("raw");
            Path written = temporary.resolve("" + edition.year());
            if (Boolean.getBoolean("sample.write")) {
                edition.write(committed);
            }
            edition.write(written);
            assertEquals(List.copyOf(files(committed).keySet()), List.copyOf(files(written).keySet()));
            for (var file : files(written).entrySet()) {
                assertArrayEquals(Files.readAllBytes(committed.resolve(file.getKey())),
                        Files.readAllBytes(file.getValue()),
                        file.getKey() + " differs; -Dsample.write=true writes it anew");
            }
        }
    }

    private static SortedMap<String, Path> files(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(file -> files.put(folder.relativize(file).toString(), file));
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : files(folder).values()) {
                Files.delete(file);
            }
        }
    }
}
