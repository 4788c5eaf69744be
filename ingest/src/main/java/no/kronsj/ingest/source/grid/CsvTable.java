package no.kronsj.ingest.source.grid;

import java.util.Optional;

import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/** Any text table: the first row is the heading. */
public final class CsvTable implements FormatReader {
    @Override
    public Optional<String> recognise(SourceFile file) {
        Grid grid = file.isText() ? Grids.of(file) : Grid.NONE;
        return grid.rows().isEmpty() && grid.broken() == 0
                ? Optional.empty()
                : Optional
                        .of(grid.columns(0) == 1 ? "one column" : grid.columns(0) + " columns by " + grid.signature());
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        return TableReading.of(Grids.of(file), 1, issues);
    }
}
