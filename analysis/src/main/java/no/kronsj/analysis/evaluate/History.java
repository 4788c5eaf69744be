package no.kronsj.analysis.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.result.ReplacementRow;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.ingest.IngestReport.FileEntry;

/**
 * The files of a run beside those of the run that it replaces.
 *
 * @param sources      every file, and whether it came in or changed since
 * @param replacements every file that has ever had other bytes
 */
record History(List<SourceRow> sources, List<ReplacementRow> replacements) {
    /** The history of a run; one that is made again of the same inputs says what the first one said. */
    static History of(List<FileEntry> files, Optional<EarlierRun> earlier, String inputs, String now) {
        Map<String, String> arrivals = earlier
                .map(before -> before.madeOf(inputs) ? repeated(before) : arrivals(files, before)).orElse(Map.of());
        return new History(
                files.stream().map(file -> row(file, arrivals.getOrDefault(file.file(), SourceRow.AS_BEFORE)))
                        .toList(),
                earlier.map(before -> before.replacements(files, now)).orElse(List.of()));
    }

    private static Map<String, String> repeated(EarlierRun before) {
        Map<String, String> arrivals = new HashMap<>();
        before.restricted().sources().forEach(source -> arrivals.put(source.file(), source.arrival()));
        return arrivals;
    }

    private static Map<String, String> arrivals(List<FileEntry> files, EarlierRun before) {
        Map<String, String> known = before.hashes();
        Map<String, String> arrivals = new HashMap<>();
        for (FileEntry file : files) {
            String hash = known.getOrDefault(file.file(), "");
            if (!file.sha256().isEmpty() && !file.sha256().equals(hash)) {
                arrivals.put(file.file(), hash.isEmpty() ? SourceRow.NEW : SourceRow.CHANGED);
            }
        }
        return arrivals;
    }

    private static SourceRow row(FileEntry file, String arrival) {
        return new SourceRow(file.file(), file.sha256(), file.kind(), file.format(), file.signature(), file.encoding(),
                file.rowsIn(), file.kept(), file.setAside(), arrival, file.message());
    }
}
