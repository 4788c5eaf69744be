package no.kronsj.dashboard.coding;

import java.util.Optional;

import no.kronsj.analysis.coding.Codebook;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Download;

/** The codebook as REFI-QDA, which programs for qualitative analysis read. */
public final class CodebookFile {
    private CodebookFile() {}

    /** The file, where the edition has a codebook. */
    public static Optional<Download> of(PublishedRun run) {
        return run.results().texts().codes().isEmpty()
                ? Optional.empty()
                : Optional.of(Download.text(run.edition() + ".qdc", "application/xml",
                        Codebook.qdc(run.results().texts().codes())));
    }
}
