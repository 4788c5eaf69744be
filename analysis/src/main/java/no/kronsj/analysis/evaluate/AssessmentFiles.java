package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.Assessment;
import no.kronsj.ingest.workshop.Workshop;

/** The files with the evaluator's own words, which a run keeps for its report. */
final class AssessmentFiles {
    private AssessmentFiles() {}

    /** A word for each file that is there; other words are another run. */
    static List<String> hashes(Workshop plan) {
        return there(plan).map(file -> file + " " + Hashes.ofFile(plan.folder().resolve(file))).toList();
    }

    /** Copies them below the run's folder of words, at the paths that the plan gives them. */
    static void keep(Workshop plan, Path runFolder) {
        there(plan).forEach(file -> {
            Path kept = runFolder.resolve(Assessment.KEPT_BELOW).resolve(file);
            try {
                Files.createDirectories(kept.getParent());
                Files.copy(plan.folder().resolve(file), kept);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<String> there(Workshop plan) {
        return plan.assessment().files().stream().filter(file -> Files.isRegularFile(plan.folder().resolve(file)));
    }
}
