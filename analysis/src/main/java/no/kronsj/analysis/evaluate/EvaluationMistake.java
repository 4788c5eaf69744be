package no.kronsj.analysis.evaluate;

import java.util.List;

import no.kronsj.ingest.workshop.yaml.WorkshopMistake;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/** The user's mistake: one line each, exit code 2, no stack trace. */
public final class EvaluationMistake extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    /** One line per mistake. */
    public EvaluationMistake(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** The mistakes in a plan, or in what was corrected by hand. */
    public static EvaluationMistake of(WorkshopMistakes mistakes) {
        return new EvaluationMistake(mistakes.mistakes().stream().map(WorkshopMistake::sentence).toList());
    }

    /** One line per mistake. */
    public List<String> sentences() {
        return sentences;
    }
}
