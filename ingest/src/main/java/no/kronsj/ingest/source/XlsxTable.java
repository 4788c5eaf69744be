package no.kronsj.ingest.source;

import java.io.IOException;
import java.util.Optional;

/** Any workbook: the first row with text is the heading. */
final class XlsxTable implements FormatReader {
    @Override
    public Optional<String> recognise(SourceFile file) {
        boolean workbook = file.parts().has("xl/workbook.xml")
                || file.container() == Container.ZIP && file.extension().equals("xlsx");
        return workbook ? Optional.of("a zip with a workbook") : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        return TableReading.of(file.gridOrProblem(), 1, issues);
    }
}
