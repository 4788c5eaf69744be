package no.kronsj.analysis.reproduction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.apache.commons.codec.digest.DigestUtils;

import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** Checks a package, and nothing but the package: no workspace, no sources, no answers. */
public final class Verifier {
    private final SortedMap<String, byte[]> files;
    private final List<Difference> differences = new ArrayList<>();

    private Verifier(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** Figures again what can be, and holds everything against the hashes. */
    public static Verification verify(Path zip) throws IOException, UnusablePackage {
        return new Verifier(PackageZip.read(zip)).verify();
    }

    private Verification verify() throws IOException, UnusablePackage {
        byte[] list = file(HashList.FILE);
        RunManifest manifest = RunManifest.read(file(ReproductionPackage.MANIFEST))
                .orElseThrow(() -> new UnusablePackage("has a manifest that this version cannot read"));
        Workshop plan = plan();
        var recomputed = new RecomputedCells(files);
        PackageFolder folder = PackageFolder.of(files);
        try {
            recomputed.of(PublishedTables.read(plan, folder.results()));
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException
                | IndexOutOfBoundsException e) {
            // Cells of another type, a figure that contradicts itself, missing columns: whoever wrote that was not Krønsj.
            differences.add(Difference.ofFile("results", "tables that cannot be read: " + e.getMessage(),
                    "tables as Krønsj writes them"));
        } finally {
            folder.delete();
        }
        differences.addAll(recomputed.differences());
        HashCheck.of(files, HashList.read(list)).stream()
                .filter(found -> differences.stream().noneMatch(found::samePlace)).forEach(differences::add);
        return new Verification(manifest.edition(), manifest.run(), manifest.version(), DigestUtils.sha256Hex(list),
                recomputed.figures(), recomputed.recomputed(), recomputed.cells(), recomputed.others(), differences);
    }

    private byte[] file(String name) throws UnusablePackage {
        return Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new UnusablePackage("is no package of Krønsj: it has no " + name));
    }

    private Workshop plan() throws UnusablePackage {
        try {
            return WorkshopYaml.readText(new String(file(WorkshopYaml.FILE_NAME), StandardCharsets.UTF_8),
                    Path.of("").toAbsolutePath());
        } catch (WorkshopMistakes mistakes) {
            throw new UnusablePackage("has a plan that this version cannot read");
        }
    }

    /** The tables of a package on disk while they are read. */
    private record PackageFolder(Path results) {
        static PackageFolder of(Map<String, byte[]> files) throws IOException {
            Path results = Files.createTempDirectory("kronsj-verify");
            for (ResultTable table : ResultTable.values()) {
                byte[] bytes = files.get(ReproductionPackage.RESULTS + table.fileName());
                if (bytes != null) {
                    Files.write(results.resolve(table.fileName()), bytes);
                }
            }
            return new PackageFolder(results);
        }

        void delete() throws IOException {
            for (ResultTable table : ResultTable.values()) {
                Files.deleteIfExists(results.resolve(table.fileName()));
            }
            Files.delete(results);
        }
    }
}
