package no.kronsj.ingest.proposal.plan;

import java.util.List;
import java.util.regex.Pattern;

/** The text of a proposed plan, as it grows. */
public final class PlanText {
    /** What YAML forbids in a comment or a terminal obeys. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]+");
    /** A plan that nobody can read is no proposal, and one that is too large is refused. */
    private static final int MOST_PARTS = 400;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final String more;

    /** {@code more} says that a section has further parts that are not proposed. */
    public PlanText(String more) {
        this.more = more;
    }

    /** A line of YAML at the margin. */
    public void line(String yaml) {
        text.append(yaml).append('\n');
    }

    /** A remark at the margin. */
    public void remark(String words) {
        line("# " + safe(words));
    }

    /** A question at the margin. */
    public void question(String words) {
        line("# ? " + safe(words));
    }

    /** An empty line. */
    public void gap() {
        text.append('\n');
    }

    /** A key with its parts; a comment as a whole where none of them is sure. Nothing where there are none. */
    public void section(String key, List<Part> parts) {
        if (!parts.isEmpty()) {
            gap();
            nested(key, parts, "", "");
        }
    }

    private void nested(String key, List<Part> parts, String margin, String comment) {
        boolean anySure = parts.stream().anyMatch(part -> !part.certainty().asks());
        String mark = anySure ? comment : "# ";
        line(mark + margin + key + ":");
        parts.stream().limit(MOST_PARTS).forEach(part -> part(part, margin + INDENT, mark));
        if (parts.size() > MOST_PARTS) {
            line("# " + margin + INDENT + more);
        }
    }

    private void part(Part part, String margin, String comment) {
        part.questions().forEach(question -> line(margin + "# ? " + safe(question)));
        String mark = part.certainty().asks() ? "# " : comment;
        part.lines().forEach(line -> line(mark + margin + line));
        if (!part.nested().isEmpty()) {
            nested(part.nestedKey(), part.nested(), margin + INDENT, mark);
        }
    }

    /** Words that may hold a heading or a file's name, on one line. */
    public static String safe(String words) {
        return UNSAFE.matcher(words).replaceAll(" ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
