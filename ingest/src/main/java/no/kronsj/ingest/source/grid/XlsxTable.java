package no.kronsj.ingest.source.grid;

import java.io.IOException;
import java.util.Optional;

import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/** Any workbook: the first row with text is the heading. */
public final class XlsxTable implements FormatReader {
    @Override
    public Optional<String> recognise(SourceFile file) {
        boolean workbook = file.parts().has("xl/workbook.xml")
                || file.container() == Container.ZIP && file.extension().equals("xlsx");
        return workbook ? Optional.of("a zip with a workbook") : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        return TableReading.of(Grids.orProblem(file), 1, issues);
    }
}
