package no.kronsj.analysis.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.ingest.IngestReport;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;

/** What a run is made of. */
record RunInputs(Workshop plan, Corrections corrections, IngestReport report) {

    /** Everything that a result depends on; two runs with the same hash have the same results. */
    String hash(Build build, List<PlanVersion> versions) {
        var inputs = new ArrayList<>(
                List.of(plan.planHash(), corrections.hash(), build.version(), build.hash(), report.keyFingerprint(),
                        "" + NamedSeed.DEFAULT_USER_SEED));
        versions.forEach(version -> inputs.add(version.since() + " " + version.hash()));
        report.files().forEach(file -> inputs.add(file.file() + " " + file.sha256()));
        report.issues().stream().filter(issue -> issue.kind().equals("file-unused"))
                .forEach(issue -> inputs.add(issue.file()));
        inputs.addAll(AssessmentFiles.hashes(plan));
        if (!report.erasedHash().isEmpty()) {
            inputs.add(report.erasedHash());
        }
        return Hashes.ofTexts(inputs);
    }

    /** Keeps the files as they were; of those that somebody was erased from the rest. */
    void keep(EditionFolder edition, Instant now) {
        report.files().stream().filter(file -> !file.sha256().isEmpty()).forEach(file -> {
            if (report.people().heldBackOf(file.file())) {
                edition.keepRest(file.file(), file.sha256(), now,
                        rest -> report.people().writeRest(file.file(), file.sha256(), rest));
            } else {
                edition.keepSource(file.path(), file.sha256());
            }
        });
    }
}
