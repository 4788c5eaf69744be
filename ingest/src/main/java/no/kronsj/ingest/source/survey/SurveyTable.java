package no.kronsj.ingest.source.survey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import no.kronsj.ingest.source.content.SourceContent.Table.Column;
import no.kronsj.ingest.source.file.FormatReader;
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
 * @param columns     the columns out of those rows
 * @param habits      what else the tool writes into its rows
 */
public record SurveyTable(String words, ToIntFunction<Grid> headingRows, Function<Grid, List<Column>> columns,
        Habits habits) implements FormatReader {

    /** What a tool writes into its rows beside answers. */
    interface Habits {
        /** The rows as they were answered; what is remarked goes to the log, what is no answer is set aside. */
        Grid answers(Grid grid, int headingRows, List<Column> columns, IssueLog issues);
    }

    /** A tool that writes answers and nothing else. */
    SurveyTable(String words, ToIntFunction<Grid> headingRows, Function<Grid, List<Column>> columns) {
        this(words, headingRows, columns, (grid, rows, named, issues) -> grid);
    }

    /** A tool with one heading row, known by something in it. */
    static SurveyTable oneHeading(String words, Predicate<Grid> signature) {
        return oneHeading(words, signature, (grid, rows, named, issues) -> grid);
    }

    static SurveyTable oneHeading(String words, Predicate<Grid> signature, Habits habits) {
        return new SurveyTable(words, grid -> signature.test(grid) ? 1 : 0,
                grid -> TableReading.columns(grid.rows().getFirst().cells()), habits);
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
        if (rows == 0) {
            return TableReading.of(grid, 1, issues);
        }
        List<Column> named = columns.apply(grid);
        return TableReading.of(habits.answers(grid, rows, named, issues), rows, named, issues);
    }
}
