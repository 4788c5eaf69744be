package no.kronsj.ingest.source.survey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.Grid;
import no.kronsj.ingest.source.grid.Grids;
import no.kronsj.ingest.source.grid.TableReading;

/**
 * A survey tool's table, text or workbook: known by its first rows, which also say how many rows the heading has.
 *
 * @param words       the signature in words
 * @param headingRows how many rows stand above the first answer; 0 where the table is of another tool
 * @param headings    the headings out of those rows
 */
public record SurveyTable(String words, ToIntFunction<Grid> headingRows, Function<Grid, List<String>> headings)
        implements
            FormatReader {

    /** A tool with one heading row, known by something in it. */
    static SurveyTable oneHeading(String words, Predicate<Grid> signature) {
        return new SurveyTable(words, grid -> signature.test(grid) ? 1 : 0,
                grid -> Headings.clean(grid.rows().getFirst().cells()));
    }

    @Override
    public Optional<String> recognise(SourceFile file) {
        Grid grid = Grids.of(file);
        return !grid.rows().isEmpty() && headingRows.applyAsInt(grid) > 0
                ? Optional.of(words + ", " + grid.signature())
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        Grid grid = Grids.orProblem(file);
        int rows = grid.rows().isEmpty() ? 0 : headingRows.applyAsInt(grid);
        return rows == 0
                ? TableReading.of(grid, 1, issues)
                : TableReading.of(grid, rows, headings.apply(grid), issues);
    }
}
