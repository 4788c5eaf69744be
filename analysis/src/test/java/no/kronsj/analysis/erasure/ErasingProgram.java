package no.kronsj.analysis.erasure;

import java.nio.file.Path;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.evaluate.SharedSpark;

/** A program that erases somebody, and may be killed. */
final class ErasingProgram {
    private ErasingProgram() {}

    public static void main(String[] arguments) throws EvaluationMistake {
        try (var spark = new SharedSpark("local[2]")) {
            new NamedWorkspace(Path.of(arguments[0]), spark).erasure(new Progress(System.out, false, false))
                    .erase(arguments[1]);
        }
    }
}
