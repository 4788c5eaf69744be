package no.kronsj.analysis.reproduction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.command.Commands;
import no.kronsj.analysis.export.PublishedSample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Package of the sample, checked on a folder that knows nothing of the workspace, whole and with one thing changed. */
class ReproductionPackageTest {
    @TempDir
    private Path folder;
    private Path zip = Path.of("");

    @BeforeEach
    void writePackage() throws IOException {
        PublishedSample.publish(folder.resolve("workspace"));
        zip = folder.resolve("elsewhere/sample.zip");
        Files.createDirectories(zip.getParent());
        assertEquals(0, Commands.run("package", "-w", folder.resolve("workspace").toString(), "-o", zip.toString()));
    }

    @Test
    void thePackageOfTheSampleVerifies() throws IOException, UnusablePackage {
        Verification found = Verifier.verify(zip);
        assertEquals(List.of(), found.differences());
        assertTrue(found.recomputed() > 1_000, found.recomputed() + " of " + found.figures());
        assertEquals(0, Commands.run("verify", zip.toString()));
    }

    @Test
    void whatIsNotFiguredAgainSaysWhy() throws IOException, UnusablePackage {
        assertEquals(List.of(), Verifier.verify(zip).others().stream().filter(other -> other.reason().isEmpty())
                .map(NotRecomputed::what).toList());
    }

    @Test
    void theSameRunHasTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(zip);
        assertEquals(0, Commands.run("package", "-w", folder.resolve("workspace").toString(), "-o", zip.toString()));
        assertArrayEquals(first, Files.readAllBytes(zip));
    }

    /** The hash list is written anew after the change: only figuring again finds it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                           results/measures.csv, 'answer_share,B1,item,after.voice@4,after,0.', 1, value
                           results/measures.csv, 'top_box_share,B2,item,after.voice,after,0.', 1, value
                           results/measures.csv, 'mean,B5,item,after.useful,after,', 1, value
                           results/measures.csv, 'net_score,B3,item,after.shared,after,0.', 3, value
                           results/measures.csv, 'change_direction,B9,change,confidence,before:after,0.', 9, value
                           results/measures.csv, 'gas_t,C2,edition,rho=0,,7', 1, value
                           results/measures.csv, 'tipping_point,A5,indicator,examples,,0.', 1, value
                           results/measures.csv, 'theme_share,G4,theme_group,t02@g01,,0.', 1, value
                           results/measures.csv, 'density,E3,layer,chosen,,0.0', 9, value
                           results/measures.csv, 'ei_index,E6,layer_attribute,chosen@role,,0.', 9, value
                           results/goals.csv, 'heard,Alle kom til orde,met_robust,2,0.', 1, value
                           results/goals.csv, 'useful,Praktisk nytte i jobben,met_if_typical,,0.7843137254901961,share,0.', 1, lo
                           """)
    void oneDigitThatIsFiguredAgainIsFoundThoughTheHashesWereRewritten(String file, String before, String digit,
            String column) throws IOException, UnusablePackage {
        SortedMap<String, byte[]> files = changed(file, before, digit);
        files.put(HashList.FILE, HashList.of(files).csv().getBytes(StandardCharsets.UTF_8));
        List<Difference> differences = verified(files).differences();
        assertTrue(differences.stream().anyMatch(one -> one.file().equals(file) && one.column().equals(column)
                && one.row() > 1 && !one.found().equals(one.expected())), differences.toString());
    }

    @Test
    void aVerdictThatWasTurnedIsFoundThoughTheHashesWereRewritten() throws IOException, UnusablePackage {
        SortedMap<String, byte[]> files = PackageZip.read(zip);
        replace(files, "results/goals.csv", "not_met_robust", "met_robust");
        files.put(HashList.FILE, HashList.of(files).csv().getBytes(StandardCharsets.UTF_8));
        List<Difference> differences = verified(files).differences();
        assertEquals("results/goals.csv, row 6, column verdict: found met_robust, expected not_met_robust",
                differences.getFirst().line());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           results/measures.csv, 'cronbach_alpha,B13,scale,room-to-speak,after,0.', 1, value
                           results/measures.csv, 'change_shift,B9,change,confidence,before:after,0.', 6, value
                           results/keyness.csv, 'g01,,sentrum,', 7, count
                           results/lorenz.csv, 'chat,,0.07', 1, people
                           """)
    void oneDigitThatCannotBeFiguredAgainIsFoundByItsHash(String file, String before, String digit, String column)
            throws IOException, UnusablePackage {
        List<Difference> differences = verified(changed(file, before, digit)).differences();
        assertEquals(1, differences.size(), differences.toString());
        assertEquals(file + " " + column, differences.getFirst().file() + " " + differences.getFirst().column());
    }

    @Test
    void filesThatAreMissingAddedOrChangedAreNamed() throws IOException, UnusablePackage {
        SortedMap<String, byte[]> files = PackageZip.read(zip);
        files.remove("results/steps.csv");
        files.put("results/more.txt", new byte[]{1});
        replace(files, "seeds.csv", "measure,", "Measure,");
        List<String> named = verified(files).differences().stream().map(Difference::file).toList();
        assertTrue(named.containsAll(List.of("results/more.txt", "seeds.csv")), named.toString());
        assertTrue(named.stream().anyMatch(name -> name.startsWith("results")), named.toString());
    }

    @Test
    void theCommandEndsWithOneAndNamesTheFigure() throws IOException, UnusablePackage {
        Path changed = write(changed("results/measures.csv", "mean,B5,item,after.useful,after,", "1"));
        String said = Commands.said("verify", changed.toString());
        assertEquals(1, Commands.run("verify", changed.toString()));
        assertTrue(said.contains("DIFFERENT results/measures.csv, row ") && said.contains(", column value: found 1"),
                said);
    }

    @Test
    void nobodyIsNamedInThePackage() throws IOException, UnusablePackage {
        String plan = new String(PackageZip.read(zip).getOrDefault("workshop.yaml", new byte[0]),
                StandardCharsets.UTF_8);
        assertTrue(plan.contains("after.voice"));
        assertFalse(plan.contains("facilitator") || plan.contains("#"), plan);
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd", "/absolute", "results/deep/er.csv", "a\\b"})
    void aNameThatNoPackageHasIsRefused(String name) throws IOException, UnusablePackage {
        SortedMap<String, byte[]> files = PackageZip.read(zip);
        files.put(name, new byte[0]);
        assertEquals(2, Commands.run("verify", write(files).toString()));
    }

    @Test
    void whoeverUnpacksAPackageAndPacksItAgainWithItsFolderHasTheSamePackage() throws IOException, UnusablePackage {
        SortedMap<String, byte[]> files = PackageZip.read(zip);
        Path again = zip.resolveSibling("again.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(again))) {
            out.putNextEntry(new ZipEntry("results/"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        assertEquals(files.keySet(), PackageZip.read(again).keySet());
    }

    @Test
    void tooManyFilesOrNoZipAtAllAreRefused() throws IOException, UnusablePackage {
        SortedMap<String, byte[]> files = PackageZip.read(zip);
        for (int i = 0; i < 200; i++) {
            files.put("file-" + i, new byte[0]);
        }
        assertEquals(2, Commands.run("verify", write(files).toString()));
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        assertEquals(2, Commands.run("verify", text.toString()));
        assertEquals(2, Commands.run("verify", folder.resolve("absent.zip").toString()));
    }

    private SortedMap<String, byte[]> changed(String file, String before, String digit)
            throws IOException, UnusablePackage {
        SortedMap<String, byte[]> files = PackageZip.read(zip);
        String text = text(files, file);
        int at = text.indexOf(before) + before.length();
        assertTrue(at > before.length() && text.charAt(at) != digit.charAt(0), before);
        replace(files, file, before + text.charAt(at), before + digit);
        return files;
    }

    private static void replace(SortedMap<String, byte[]> files, String file, String found, String by) {
        String text = text(files, file);
        assertTrue(text.contains(found), found);
        int at = text.indexOf(found);
        files.put(file, (text.substring(0, at) + by + text.substring(at + found.length()))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SortedMap<String, byte[]> files, String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    private Verification verified(SortedMap<String, byte[]> files) throws IOException, UnusablePackage {
        return Verifier.verify(write(files));
    }

    private Path write(SortedMap<String, byte[]> files) throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (OutputStream out = Files.newOutputStream(changed)) {
            PackageZip.write(files, out);
        }
        return changed;
    }
}
