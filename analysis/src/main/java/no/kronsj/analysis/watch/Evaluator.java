package no.kronsj.analysis.watch;

import java.nio.file.Path;

import no.kronsj.analysis.evaluate.EvaluationMistake;

/** Evaluates a folder once and tells what came of it. */
@FunctionalInterface
public interface Evaluator {
    /** A mistake is the user's, and may be put right at any moment. */
    void evaluate(Path folder) throws EvaluationMistake;
}
