package no.kronsj.analysis.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.aggregate.AnswerChanges;
import no.kronsj.analysis.result.ReplacementRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.ingest.IngestReport.FileEntry;

/** The published run that a new one will replace. */
record EarlierRun(Path folder, RunManifest manifest) {

    /** A run of which only what is public is left is none. */
    static Optional<EarlierRun> find(EditionFolder edition) {
        return edition.findCurrent().filter(folder -> Files.isDirectory(ResultView.RESTRICTED.tables(folder)))
                .flatMap(folder -> RunManifest.find(folder).map(manifest -> new EarlierRun(folder, manifest)));
    }

    boolean madeOf(String inputsHash) {
        return manifest.inputsHash().equals(inputsHash);
    }

    Results restricted() {
        return ResultReader.read(ResultView.RESTRICTED.tables(folder));
    }

    Path tables() {
        return folder.resolve("tables");
    }

    /** Under another key everyone has another pseudonym, and no answer can be found again. */
    boolean comparable(String keyFingerprint) {
        return manifest.keyFingerprint().equals(keyFingerprint) && AnswerChanges.canRead(tables());
    }

    /** The hash of every file that it was made of, by the file's name; "" where there was none. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        manifest.files().forEach(file -> hashes.put(file.file(), file.sha256()));
        return hashes;
    }

    /** The replacements that this run knew of, and those of the files that have other bytes now. */
    List<ReplacementRow> replacements(List<FileEntry> files, String now) {
        var rows = new ArrayList<>(ResultReader.readReplacements(ResultView.RESTRICTED.tables(folder)));
        Map<String, String> earlier = hashes();
        for (FileEntry file : files) {
            String before = earlier.getOrDefault(file.file(), "");
            if (!before.isEmpty() && !file.sha256().isEmpty() && !before.equals(file.sha256())) {
                rows.add(new ReplacementRow(file.file(), before, file.sha256(), now));
            }
        }
        return rows;
    }
}
