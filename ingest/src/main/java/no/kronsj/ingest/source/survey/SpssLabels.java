package no.kronsj.ingest.source.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.content.SourceContent.Codebook.Variable;
import no.kronsj.ingest.source.file.Headings;

/** Variable and value labels out of SPSS syntax, one to a line as form tools write them. */
final class SpssLabels {
    private static final Pattern QUESTION = Pattern.compile("VARIABLE LABELS (\\S{1,200}) '(.*)'\\.?\\s*");
    private static final Pattern VALUES_OF = Pattern.compile("VALUE LABELS (\\S{1,200})\\s*");
    private static final Pattern LABEL = Pattern.compile("\\s{1,20}(?:'([^']{1,100})'|(\\S{1,100})) '(.*)'\\.?\\s*");

    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private String open = "";

    private SpssLabels() {}

    static boolean areIn(String text) {
        return text.startsWith("VARIABLE LABELS ") || text.contains("\nVARIABLE LABELS ");
    }

    static List<Variable> variables(String text) {
        var read = new SpssLabels();
        int row = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            read.add(line, ++row);
        }
        return read.rows.entrySet().stream().map(entry -> new Variable(entry.getValue(), entry.getKey(),
                read.questions.getOrDefault(entry.getKey(), ""), read.labels.getOrDefault(entry.getKey(), Map.of())))
                .toList();
    }

    private void add(String line, int row) {
        Matcher question = QUESTION.matcher(line);
        Matcher values = VALUES_OF.matcher(line);
        Matcher label = LABEL.matcher(line);
        if (question.matches()) {
            questions.put(question.group(1), plain(question.group(2)));
            rows.putIfAbsent(question.group(1), row);
        } else if (values.matches()) {
            open = values.group(1);
            rows.putIfAbsent(open, row);
        } else if (!open.isEmpty() && label.matches()) {
            String code = label.group(1) == null ? label.group(2) : label.group(1);
            labels.computeIfAbsent(open, variable -> new LinkedHashMap<>()).put(code, plain(label.group(3)));
        } else {
            open = "";
        }
    }

    /** A quote within is written twice. */
    private static String plain(String text) {
        return Headings.clean(text.replace("''", "'"));
    }
}
