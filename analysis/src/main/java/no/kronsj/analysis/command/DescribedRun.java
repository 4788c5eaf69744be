package no.kronsj.analysis.command;

import java.nio.file.Path;
import java.util.List;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.export.EditionDescription;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** The plan and the manifest that lie with a run. */
record DescribedRun(Workshop plan, RunManifest manifest) {

    /** Both; a mistake where the run is of a version whose plan or manifest this one cannot read. */
    static DescribedRun of(Path run) throws EvaluationMistake {
        try {
            return new DescribedRun(WorkshopYaml.read(run), RunManifest.find(run).orElseThrow(
                    () -> new EvaluationMistake(List.of("%s has no manifest; evaluate again".formatted(run)))));
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        }
    }

    EditionDescription description() {
        return EditionDescription.of(plan, manifest);
    }
}
