package no.kronsj.ingest.source.survey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import no.kronsj.ingest.source.content.SourceContent.Codebook;
import no.kronsj.ingest.source.content.SourceContent.Codebook.Variable;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SafeXml;
import no.kronsj.ingest.source.file.SourceFile;

/** The structure of a LimeSurvey form ({@code .lss}): its database tables as XML. It holds no answers. */
public final class LimeSurveyStructure implements FormatReader {
    private static final Set<String> TABLES = Set.of("questions", "subquestions", "question_l10ns", "answers",
            "answer_l10ns", "languages");
    private static final int TOP = 2000;

    /** The rows of the tables that say what was asked, each by field. */
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private String language = "";

    @Override
    public Optional<String> recognise(SourceFile file) {
        String top = file.text().substring(0, Math.min(TOP, file.text().length()));
        return top.contains("<LimeSurveyDocType>Survey</LimeSurveyDocType>")
                ? Optional.of("LimeSurveyDocType Survey")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        var structure = new LimeSurveyStructure();
        try (SafeXml xml = SafeXml.open(new ByteArrayInputStream(file.bytes()))) {
            structure.read(xml);
        }
        return Reading.whole(new Codebook(structure.variables()));
    }

    private void read(SafeXml xml) throws IOException {
        String table = "";
        String field = "";
        var row = new LinkedHashMap<String, String>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case SafeXml.START -> {
                    if (xml.depth() == 2) {
                        table = xml.name();
                    } else if (xml.name().equals("row")) {
                        row = new LinkedHashMap<>();
                        tables.computeIfAbsent(TABLES.contains(table) ? table : "", first -> new ArrayList<>())
                                .add(row);
                    }
                    field = xml.name();
                }
                case SafeXml.TEXT -> text(xml, table, field, row);
                case SafeXml.END -> field = "";
                default -> {
                } // comments and the like
            }
        }
    }

    private void text(SafeXml xml, String table, String field, Map<String, String> row) {
        if (table.equals("languages") && language.isEmpty()) {
            language = xml.text().strip();
        } else if (!field.isEmpty() && !field.equals("row")) {
            row.merge(field, xml.text(), String::concat);
        }
    }

    private List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** What stands in the form's first language; older versions keep the text with the question itself. */
    private Map<String, String> texts(String table, String localised, String key, String text) {
        var texts = new HashMap<String, String>();
        for (String from : List.of(localised, table)) {
            for (Map<String, String> row : rows(from)) {
                String own = row.getOrDefault("language", language);
                if (row.containsKey(text) && row.containsKey(key) && own.equals(language)) {
                    texts.putIfAbsent(row.get(key), HtmlText.plain(row.get(text)));
                }
            }
        }
        return texts;
    }

    private List<Variable> variables() {
        Map<String, String> questions = texts("questions", "question_l10ns", "qid", "question");
        questions.putAll(texts("subquestions", "question_l10ns", "qid", "question"));
        var variables = new ArrayList<Variable>();
        for (Map<String, String> question : rows("questions")) {
            String qid = question.getOrDefault("qid", "");
            String asked = questions.getOrDefault(qid, "");
            String title = question.getOrDefault("title", "");
            List<Map<String, String>> parts = parts(qid);
            if (parts.isEmpty() && question.getOrDefault("parent_qid", "0").equals("0")) {
                variables.add(new Variable(variables.size() + 1, title, asked, labels(qid)));
            }
            for (Map<String, String> part : parts) {
                String text = questions.getOrDefault(part.getOrDefault("qid", ""), "");
                variables.add(new Variable(variables.size() + 1,
                        "%s[%s]".formatted(title, part.getOrDefault("title", "")), "%s [%s]".formatted(asked, text),
                        labels(qid)));
            }
        }
        return variables;
    }

    /** The rows of a matrix and the boxes of a question with several answers. */
    private List<Map<String, String>> parts(String qid) {
        return Stream.concat(rows("subquestions").stream(), rows("questions").stream())
                .filter(row -> row.getOrDefault("parent_qid", "0").equals(qid) && !qid.equals("0")).toList();
    }

    private Map<String, String> labels(String qid) {
        Map<String, String> texts = texts("answers", "answer_l10ns", "aid", "answer");
        var labels = new LinkedHashMap<String, String>();
        for (Map<String, String> answer : rows("answers")) {
            String code = answer.getOrDefault("code", "");
            if (answer.getOrDefault("qid", "").equals(qid)) {
                labels.putIfAbsent(code, texts.getOrDefault(answer.getOrDefault("aid", ""),
                        HtmlText.plain(answer.getOrDefault("answer", code))));
            }
        }
        return labels;
    }
}
