package no.kronsj.ingest.source.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Codebook;
import no.kronsj.ingest.source.content.SourceContent.Codebook.Variable;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.JsonValues;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/** What Nettskjema says of a form: its elements as JSON, SPSS syntax, or the codebook of the portal of 2018. */
public final class NettskjemaCodebook implements FormatReader {
    private static final Pattern OF_2018 = Pattern.compile("\\* .{1,300} \\(id \\d{1,12}\\) - \\d.{0,40}");

    @Override
    public Optional<String> recognise(SourceFile file) {
        JsonNode json = json(file);
        if (json.isArray() && json.path(0).has("elementType") && json.path(0).has("answerOptions")) {
            return Optional.of("elements with answer options");
        }
        if (json.has("isCodebookValid") && json.has("numberOfSubmissions")) {
            return Optional.of("title and number of submissions");
        }
        if (SpssLabels.areIn(file.text())) {
            return Optional.of("VARIABLE LABELS");
        }
        return isOf2018(file) ? Optional.of("a title with id and date, codes below") : Optional.empty();
    }

    private static boolean isOf2018(SourceFile file) {
        String first = file.text().lines().findFirst().orElse("");
        return OF_2018.matcher(first).matches() && file.text().indexOf('\t') > 0;
    }

    private static JsonNode json(SourceFile file) {
        List<JsonValues.Value> values = JsonValues.of(file).values();
        return values.size() == 1
                ? values.getFirst().node()
                : MissingNode.getInstance();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        JsonNode json = json(file);
        if (json.isArray()) {
            return Reading.whole(new Codebook(variables(json)));
        }
        if (json.isObject()) {
            issues.add(IssueKind.FORM_WITHOUT_ANSWERS, "a form's title and settings", "its answers or its elements");
            return Reading.whole(new Codebook(List.of()));
        }
        return Reading.whole(new Codebook(SpssLabels.areIn(file.text())
                ? SpssLabels.variables(file.text())
                : of2018(file.text())));
    }

    private static List<Variable> variables(JsonNode elements) {
        var variables = new ArrayList<Variable>();
        int row = 0;
        for (JsonNode element : elements) {
            row++;
            if (element.path("externalElementId").isTextual()) {
                addVariables(element, row, variables);
            }
        }
        return variables;
    }

    /** A matrix has a column for each of its rows, and boxes to tick have one for each option. */
    private static void addVariables(JsonNode element, int row, List<Variable> variables) {
        String name = element.path("externalElementId").asText();
        String question = Headings.clean(element.path("text").asText());
        boolean boxes = element.path("elementType").asText().endsWith("CHECKBOX");
        var parts = new LinkedHashMap<String, String>();
        element.path("subElements").forEach(part -> parts.put(name + "." + part.path("externalElementId").asText(),
                Headings.clean(part.path("text").asText())));
        if (parts.isEmpty()) {
            parts.put(name, question);
        }
        Map<String, String> labels = labels(element);
        parts.forEach((code, text) -> {
            if (boxes) {
                labels.forEach((option, label) -> variables
                        .add(new Variable(row, code + "." + option, text + " " + label, Map.of())));
            } else {
                variables.add(new Variable(row, code, text, labels));
            }
        });
    }

    private static Map<String, String> labels(JsonNode element) {
        var labels = new LinkedHashMap<String, String>();
        element.path("answerOptions").forEach(option -> labels.put(
                option.path("externalAnswerOptionId").asText(option.path("answerOptionId").asText()),
                Headings.clean(option.path("text").asText())));
        return labels;
    }

    /** Blocks parted by blank lines: the first line has the code and the question, the others its answers. */
    private static List<Variable> of2018(String text) {
        var variables = new ArrayList<Variable>();
        boolean open = false;
        int row = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            row++;
            int tab = line.indexOf('\t');
            if (line.isBlank() || tab < 0) {
                open = false;
                continue;
            }
            String code = line.substring(0, tab).strip();
            String label = Headings.clean(line.substring(tab + 1));
            String known = label.equals("null") ? "" : label;
            if (open) {
                Variable variable = variables.removeLast();
                var labels = new LinkedHashMap<>(variable.labels());
                labels.put(code, known);
                variables.add(new Variable(variable.row(), variable.name(), variable.question(), labels));
            } else {
                variables.add(new Variable(row, code, known, Map.of()));
            }
            open = true;
        }
        return variables;
    }
}
