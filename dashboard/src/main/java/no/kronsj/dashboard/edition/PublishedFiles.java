package no.kronsj.dashboard.edition;

import java.nio.file.Files;
import java.nio.file.Path;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** Opens the plan and the text index of a run on disk. */
public final class PublishedFiles implements EditionReader {
    @Override
    public EditionInfo plan(Path runFolder, String edition) {
        Path plan = runFolder.resolve(WorkshopYaml.FILE_NAME);
        if (!Files.exists(plan)) {
            return EditionInfo.named(edition);
        }
        try {
            return PlannedEdition.of(edition, WorkshopYaml.read(plan), runFolder);
        } catch (WorkshopMistakes e) {
            // The run was made from this very plan, so it was right then: somebody changed a published run by hand.
            throw new IllegalStateException("The plan of a published run holds mistakes: " + runFolder, e);
        }
    }

    @Override
    public PassageSearch passages(Path runFolder, ResultView view) {
        Path index = view.index(runFolder);
        return Files.isDirectory(index) ? PassageIndex.open(index) : new NoPassages();
    }
}
