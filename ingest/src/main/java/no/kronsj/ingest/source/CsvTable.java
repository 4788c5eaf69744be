package no.kronsj.ingest.source;

import java.util.Optional;

/** Any text table: the first row is the heading. */
final class CsvTable implements FormatReader {
    @Override
    public Optional<String> recognise(SourceFile file) {
        Grid grid = file.isText() ? file.grid() : Grid.NONE;
        return grid.rows().isEmpty() && grid.broken() == 0
                ? Optional.empty()
                : Optional
                        .of(grid.columns(0) == 1 ? "one column" : grid.columns(0) + " columns by " + grid.signature());
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        return TableReading.of(file.grid(), 1, issues);
    }
}
