package no.kronsj.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;

import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionReader;
import no.kronsj.dashboard.edition.NoPassages;
import no.kronsj.dashboard.edition.PlanInfo;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** Opens the plan and the text index of a run on disk. */
final class PublishedFiles implements EditionReader {
    /** A run was made from a plan without mistakes; one that cannot be read any more is a damaged workspace. */
    @Override
    public EditionInfo plan(Path runFolder, String edition) {
        try {
            return PlanInfo.of(WorkshopYaml.read(runFolder));
        } catch (WorkshopMistakes mistakes) {
            throw new IllegalStateException("The plan of the published run of %s cannot be read".formatted(edition),
                    mistakes);
        }
    }

    @Override
    public PassageSearch passages(Path runFolder) {
        Path index = runFolder.resolve("index");
        return Files.isDirectory(index) ? PassageIndex.open(index) : new NoPassages();
    }
}
