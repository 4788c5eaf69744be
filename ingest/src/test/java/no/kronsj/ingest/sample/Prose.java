package no.kronsj.ingest.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A hand-written text in the little markdown of the sources: a heading, paragraphs, numbered steps, tables. */
record Prose(List<Block> blocks) {
    private static final Pattern STEP = Pattern.compile("\\d+\\. (.*)");
    private static final Pattern RULE = Pattern.compile("\\|[-| ]+\\|");

    sealed interface Block {
        record Heading(String text) implements Block {}

        record Paragraph(String text) implements Block {}

        record Steps(List<String> texts) implements Block {}

        record Table(List<List<String>> rows) implements Block {}
    }

    static Prose parse(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var steps = new ArrayList<String>();
        var rows = new ArrayList<List<String>>();
        for (String line : lines) {
            var step = STEP.matcher(line);
            if (line.startsWith("# ")) {
                blocks.add(new Block.Heading(line.substring(2)));
            } else if (step.matches()) {
                steps.add(step.group(1));
            } else if (line.startsWith("|")) {
                if (!RULE.matcher(line).matches()) {
                    rows.add(cells(line));
                }
            } else if (!line.isBlank()) {
                blocks.add(new Block.Paragraph(line));
            }
        }
        // Steps and tables end every source text that has them.
        if (!steps.isEmpty()) {
            blocks.add(new Block.Steps(steps));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
        }
        return new Prose(blocks);
    }

    private static List<String> cells(String line) {
        String inner = line.strip().substring(1, line.strip().length() - 1);
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    String title() {
        return blocks.getFirst() instanceof Block.Heading heading ? heading.text() : "";
    }
}
