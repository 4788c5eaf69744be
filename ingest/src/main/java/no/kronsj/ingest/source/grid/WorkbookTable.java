package no.kronsj.ingest.source.grid;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * Any workbook: the first row with text is the heading.
 *
 * @param words the signature in words
 */
public record WorkbookTable(String words, Predicate<SourceFile> signature) implements FormatReader {
    public static final WorkbookTable XLSX = new WorkbookTable("a zip with a workbook", Workbooks::isXlsx);
    public static final WorkbookTable XLS = new WorkbookTable("a workbook from before 2007", Workbooks::isXls);
    public static final WorkbookTable XML = new WorkbookTable("a workbook as XML of 2003", Workbooks::isXml);

    @Override
    public Optional<String> recognise(SourceFile file) {
        return signature.test(file) ? Optional.of(words) : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        return TableReading.of(Grids.orProblem(file), 1, issues);
    }
}
