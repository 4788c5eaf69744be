package no.kronsj.ingest.source.survey;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.content.SourceContent.Codebook;
import no.kronsj.ingest.source.content.SourceContent.Codebook.Variable;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.Grid;
import no.kronsj.ingest.source.grid.Grids;

/** The two files beside SurveyXact's answers: questions under variableName and description; codes without a heading. */
public final class SurveyXactCodebook implements FormatReader {
    private static final Pattern VARIABLE = Pattern.compile("[a-z]{1,20}_\\d{1,4}(?:_\\d{1,4}){0,3}");
    private static final Pattern CODE = Pattern.compile("-?\\d{1,6}");

    @Override
    public Optional<String> recognise(SourceFile file) {
        Grid grid = Grids.of(file);
        if (holdsQuestions(grid)) {
            return Optional.of("variableName and description");
        }
        return holdsLabels(grid) ? Optional.of("a variable, a code and its label on each line") : Optional.empty();
    }

    private static boolean holdsQuestions(Grid grid) {
        return grid.heading(0, 0).equals("variableName") && grid.heading(0, 1).equals("description");
    }

    private static boolean holdsLabels(Grid grid) {
        return !grid.rows().isEmpty() && grid.rows().stream().allMatch(row -> row.cells().size() == 3
                && VARIABLE.matcher(row.cell(0)).matches() && CODE.matcher(row.cell(1)).matches());
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        Grid grid = Grids.orProblem(file);
        issues.addAll(grid.issues());
        return new Reading(new Codebook(holdsQuestions(grid) ? questions(grid) : labels(grid)), grid.broken());
    }

    static List<Variable> questions(Grid grid) {
        return grid.rows().stream().skip(1).map(row -> new Variable(row.number(), Headings.clean(row.cell(0)),
                Headings.clean(row.cell(1)), Map.of())).toList();
    }

    static List<Variable> labels(Grid grid) {
        var labels = new LinkedHashMap<String, Map<String, String>>();
        var first = new LinkedHashMap<String, Integer>();
        for (Grid.Row row : grid.rows()) {
            String name = Headings.clean(row.cell(0));
            labels.computeIfAbsent(name, variable -> new LinkedHashMap<>()).putIfAbsent(row.cell(1).strip(),
                    row.cell(2));
            first.putIfAbsent(name, row.number());
        }
        return first.entrySet().stream().map(entry -> new Variable(entry.getValue(), entry.getKey(), "",
                labels.getOrDefault(entry.getKey(), Map.of()))).toList();
    }
}
