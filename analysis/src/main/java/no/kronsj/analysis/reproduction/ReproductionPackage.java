package no.kronsj.analysis.reproduction;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.codec.digest.DigestUtils;

import no.kronsj.analysis.export.CitationFile;
import no.kronsj.analysis.export.DataPackage;
import no.kronsj.analysis.export.EditionDescription;
import no.kronsj.analysis.export.ResearchCrate;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.PublicYaml;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** What somebody else needs to check a run: its public tables and what they were made by, nothing of a person. */
public final class ReproductionPackage {
    static final String RESULTS = "results/";
    static final String MANIFEST = "manifest.json";
    private static final String SEEDS = "seeds.csv";
    private static final String CORRECTIONS = "corrections.yaml";
    private static final List<String> CORRECTED = List.of(CORRECTIONS, "corrections-of-edition.yaml");

    private final Path run;
    private final EditionDescription edition;
    private final RunManifest manifest;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> meanings = new HashMap<>();

    private ReproductionPackage(Path run, Workshop plan, RunManifest manifest) {
        this.run = run;
        this.manifest = manifest.published();
        this.edition = EditionDescription.of(plan, manifest);
    }

    /**
     * Writes the package of a run, the same bytes for the same run, and gives the fingerprint of its list of hashes, by which
     * somebody who gets it knows that it is the one that was published.
     */
    public static String write(Path run, Workshop plan, RunManifest manifest, Path zip) throws IOException {
        SortedMap<String, byte[]> files = new ReproductionPackage(run, plan, manifest).collect();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip))) {
            PackageZip.write(files, out);
        }
        return DigestUtils.sha256Hex(files.get(HashList.FILE));
    }

    private SortedMap<String, byte[]> collect() throws IOException {
        Path tables = ResultView.PUBLIC.tables(run);
        for (ResultTable table : DataPackage.tables(tables)) {
            add(RESULTS + table.fileName(), Files.readAllBytes(tables.resolve(table.fileName())), table.rowIs());
        }
        add(WorkshopYaml.FILE_NAME, PublicYaml.of(Files.readString(run.resolve(WorkshopYaml.FILE_NAME))),
                "The plan, without comments and without the names of people.");
        for (String corrections : CORRECTED) {
            if (Files.exists(run.resolve(corrections))) {
                add(corrections, PublicYaml.of(Files.readString(run.resolve(corrections))),
                        "What people settled by hand, without who is who and without the names of coders.");
            }
        }
        add(MANIFEST, manifest.json(), "What the run was made of: hashes, version, seed, rows of every file.");
        add(SEEDS, seeds(tables), "The seed and the number of draws of every random method.");
        add("CITATION.cff", CitationFile.of(edition), "How to cite these tables.");
        add("README.md", PackageReadme.of(edition), "What is in the package and how to check it.");
        add(DataPackage.FILE, DataPackage.describe(edition, DataPackage.tables(tables), RESULTS),
                "The columns of every table, as Data Package 2.0.");
        add(ResearchCrate.FILE, ResearchCrate.of(edition, files, meanings), "");
        add(HashList.FILE, HashList.of(files).csv(), "");
        return files;
    }

    private void add(String name, String text, String meaning) {
        add(name, text.getBytes(StandardCharsets.UTF_8), meaning);
    }

    private void add(String name, byte[] bytes, String meaning) {
        files.put(name, bytes);
        meanings.put(name, meaning);
    }

    private static String seeds(Path tables) {
        var text = new StringBuilder("measure,scope,subject,wave,seed,draws\n");
        List<String> columns = ResultTable.MEASURES.columns();
        List<Integer> wanted = List.of("measure", "scope", "subject", "wave", "seed", "draws").stream()
                .map(columns::indexOf).toList();
        for (List<String> row : ResultReader.cells(tables, ResultTable.MEASURES)) {
            if (!row.get(columns.indexOf("seed")).isEmpty()) {
                text.append(String.join(",", wanted.stream().map(row::get).map(ReproductionPackage::quoted).toList()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\n\r]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
