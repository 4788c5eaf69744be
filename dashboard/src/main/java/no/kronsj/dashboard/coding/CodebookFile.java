package no.kronsj.dashboard.coding;

import java.util.Optional;

import no.kronsj.analysis.result.CodeRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Download;
import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.codebook.QdcCodebook;

/** The codebook as REFI-QDA, which programs for qualitative analysis read. */
public final class CodebookFile {
    private CodebookFile() {}

    /** The file, where the edition has a codebook. */
    public static Optional<Download> of(PublishedRun run) {
        return run.results().texts().codes().isEmpty()
                ? Optional.empty()
                : Optional.of(Download.text(run.edition() + ".qdc", "application/xml",
                        QdcCodebook.write(run.results().texts().codes().stream().map(CodebookFile::code).toList())));
    }

    private static Code code(CodeRow row) {
        return Code.ofCells(row.code(), row.name(), row.definition(), row.within());
    }
}
