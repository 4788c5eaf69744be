package no.kronsj.ingest.proposal.plan;

import java.util.List;

/**
 * One part of a proposed plan.
 *
 * @param lines     of YAML, from the part's own margin
 * @param certainty below the threshold the lines are written as a comment
 * @param questions what is asked above the lines
 * @param nestedKey the key below which further parts stand, or ""
 * @param nested    those parts
 */
public record Part(List<String> lines, Certainty certainty, List<String> questions, String nestedKey,
        List<Part> nested) {
    public Part {
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
        nested = List.copyOf(nested);
    }

    /** One line of which nothing is asked unless it is unsure. */
    public Part(String line, Certainty certainty, List<String> questions) {
        this(List.of(line), certainty, questions, "", List.of());
    }

    /** The same part, taken for sure: a plan needs at least one. */
    public Part taken() {
        return new Part(lines, new Certainty(Certainty.THRESHOLD), questions, nestedKey, nested);
    }
}
