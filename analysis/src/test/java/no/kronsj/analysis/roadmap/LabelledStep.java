package no.kronsj.analysis.roadmap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a table of hand labels; what a cell means is told at the head of the table. */
record LabelledStep(List<String> cells) {
    /** All lines of a table beside this class. */
    static List<LabelledStep> read(String table) throws IOException {
        try (InputStream in = Objects.requireNonNull(LabelledStep.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .skip(1).map(line -> new LabelledStep(List.of(line.split("\t", -1)))).toList();
        }
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** The labels of a cell, one per semicolon. */
    List<String> labels(int column) {
        return Arrays.stream(cell(column).split(";")).filter(label -> !label.isBlank()).toList();
    }

    /** Where the words of a label stand in a text; a label is words, or offsets, in parentheses if optional, {@code =value}. */
    static Score.Span span(String label, String text) {
        boolean optional = label.startsWith("(");
        String words = label.replaceAll("^\\(|\\)$", "").replaceAll("=[^=]*$", "").replaceAll("\\)$", "");
        if (words.matches("\\d+-\\d+")) {
            String[] ends = words.split("-");
            return new Score.Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), optional);
        }
        Matcher whole = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        if (!whole.find()) {
            throw new IllegalArgumentException("\"%s\" is not in \"%s\"".formatted(words, text));
        }
        return new Score.Span(whole.start(), whole.end(), optional);
    }

    /** What stands behind the equals sign of a label, or "". */
    static String value(String label) {
        int at = label.lastIndexOf('=');
        return at < 0 ? "" : label.substring(at + 1);
    }
}
