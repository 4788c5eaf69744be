package no.kronsj.ingest.source.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Codebook.Variable;
import no.kronsj.ingest.source.content.SourceContent.Table.Column;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.Grid;
import no.kronsj.ingest.source.grid.Grids;
import no.kronsj.ingest.source.grid.TableReading;
import no.kronsj.ingest.source.grid.Workbooks;

/** SurveyXact: answers in codes; in a workbook the sheets Variables and Labels beside them say what they mean. */
public final class SurveyXact implements FormatReader {
    private static final String COMPLETED = "statoverall_4";

    @Override
    public Optional<String> recognise(SourceFile file) {
        Grid grid = Grids.of(file);
        boolean answers = grid.heading(0, 0).equals("respondentid")
                && grid.rows().getFirst().cells().stream().anyMatch(cell -> cell.startsWith("statoverall_"));
        return answers
                ? Optional.of("respondentid first, and statoverall_, " + grid.signature())
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        Grid grid = Grids.orProblem(file);
        if (grid.rows().isEmpty()) {
            return TableReading.of(grid, 1, issues);
        }
        Map<String, Grid> sheets = Workbooks.all(file);
        Map<String, Variable> codebook = codebook(sheets);
        List<Column> columns = Headings.clean(grid.rows().getFirst().cells()).stream()
                .map(heading -> column(heading, codebook.get(heading))).toList();
        notePartial(grid, columns, issues);
        return TableReading.of(codebook.isEmpty() ? grid : grid.silent(), 1, columns, issues);
    }

    private static Column column(String heading, @Nullable Variable known) {
        return known == null ? new Column(heading) : new Column(heading, known.question(), known.labels());
    }

    private static Map<String, Variable> codebook(Map<String, Grid> sheets) {
        var variables = new ArrayList<Variable>();
        Optional.ofNullable(sheets.get("Variables")).map(SurveyXactCodebook::questions).ifPresent(variables::addAll);
        Optional.ofNullable(sheets.get("Labels")).map(SurveyXactCodebook::labels).ifPresent(variables::addAll);
        var byName = new LinkedHashMap<String, Variable>();
        variables.forEach(variable -> byName.merge(variable.name(), variable, Variable::with));
        return byName;
    }

    private static void notePartial(Grid grid, List<Column> columns, IssueLog issues) {
        int completed = columns.stream().map(Column::heading).toList().indexOf(COMPLETED);
        var partial = new Partial(COMPLETED);
        grid.rows().stream().skip(1).filter(row -> completed >= 0 && row.cell(completed).strip().equals("0"))
                .forEach(partial::add);
        partial.note(issues);
    }
}
