package no.kronsj.ingest.source.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Table;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.JsonValues;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * Submissions as Nettskjema's interface for programs gives them: one or several with all their answers, or one answer
 * on each line. They become the columns of the text export; an option that nobody ticked has no column.
 */
public final class NettskjemaSubmissions implements FormatReader {
    private static final String ID = "$submission_id";
    private static final String CREATED = "$created";
    private static final String ANSWER_TIME = "$answer_time_ms";

    /** One submission by heading, the line of its first answer, and which headings are boxes to tick. */
    private record Submission(int line, Map<String, String> cells, Set<String> boxes) {}

    @Override
    public Optional<String> recognise(SourceFile file) {
        List<JsonValues.Value> values = JsonValues.of(file).values();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        JsonNode first = values.getFirst().node();
        if (isWhole(first) || first.isArray() && isWhole(first.path(0))) {
            return Optional.of("submissionMetadata and answers");
        }
        return isAnswer(first) || first.isArray() && isAnswer(first.path(0))
                ? Optional.of("answers with submissionId and elementId")
                : Optional.empty();
    }

    private static boolean isWhole(JsonNode node) {
        return node.has("submissionMetadata") && node.path("answers").isArray();
    }

    private static boolean isAnswer(JsonNode node) {
        return node.has("submissionId") && node.has("elementId") && node.has("elementType");
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        JsonValues json = JsonValues.of(file);
        var submissions = new LinkedHashMap<String, Submission>();
        for (JsonValues.Value value : json.values()) {
            Iterable<JsonNode> nodes = value.node().isArray() ? value.node() : List.of(value.node());
            nodes.forEach(node -> add(node, value.line(), submissions));
        }
        json.broken().forEach(line -> issues.add(IssueKind.ROW_BROKEN, line, "", "a line that is not JSON",
                "one answer on each line"));
        return new Reading(table(List.copyOf(submissions.values())), json.broken().size());
    }

    private static void add(JsonNode node, int line, Map<String, Submission> submissions) {
        JsonNode about = node.path("submissionMetadata");
        String id = (isWhole(node) ? about : node).path("submissionId").asText();
        Submission submission = submissions.computeIfAbsent(id,
                first -> new Submission(line, new LinkedHashMap<>(), new HashSet<>()));
        Map<String, String> cells = submission.cells();
        cells.put(ID, id);
        if (!isWhole(node)) {
            addAnswer(node, submission);
            return;
        }
        cells.put(CREATED, about.path("createdDate").asText());
        node.path("answers").forEach(answer -> addAnswer(answer, submission));
        cells.put(ANSWER_TIME, about.path("answerTime").asText());
    }

    private static void addAnswer(JsonNode answer, Submission submission) {
        String element = answer.path("externalElementId").asText(answer.path("elementId").asText());
        String code = answer.has("subElementId") ? element + "." + answer.path("subElementId").asText() : element;
        JsonNode options = answer.path("externalAnswerOptionIds");
        JsonNode ticked = options.isEmpty() ? answer.path("answerOptionIds") : options;
        if (answer.path("elementType").asText().endsWith("CHECKBOX")) {
            ticked.forEach(option -> {
                submission.cells().put(code + "." + option.asText(), "1");
                submission.boxes().add(code + "." + option.asText());
            });
        } else {
            String chosen = ticked.isEmpty() ? answer.path("textAnswer").asText() : ticked.path(0).asText();
            submission.cells().put(code, chosen);
        }
    }

    /** Where others ticked an option, a blank one is 0, as in the text export. */
    private static Table table(List<Submission> submissions) {
        var headings = new LinkedHashSet<String>();
        var boxes = new HashSet<String>();
        submissions.forEach(submission -> {
            headings.addAll(submission.cells().keySet());
            boxes.addAll(submission.boxes());
        });
        var rows = new ArrayList<Table.Row>();
        for (Submission submission : submissions) {
            rows.add(new Table.Row(submission.line(), headings.stream()
                    .map(heading -> submission.cells().getOrDefault(heading, boxes.contains(heading) ? "0" : ""))
                    .toList()));
        }
        return Table.of(List.copyOf(headings), rows);
    }
}
