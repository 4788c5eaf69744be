package no.kronsj.analysis.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.run.Workspace;

/** A workshop written down in a test: its plan and its files, evaluated for real. */
final class Story {
    private final Path folder;

    private Story(Path folder) {
        this.folder = folder;
    }

    static Story in(Path folder) {
        return new Story(create(folder.resolve("workshop")));
    }

    Story plan(String yaml) {
        return file("workshop.yaml", yaml);
    }

    /** A csv file, written with {@code |} between the cells so that the test can align them. */
    Story table(String name, String text) {
        return file(name, text.lines().map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip)
                .collect(Collectors.joining(","))).collect(Collectors.joining("\n", "", "\n")));
    }

    private Story file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Told evaluate() {
        Path here = folder.resolveSibling("told");
        return evaluate(folder, here.resolve("workspace"), here.resolve("keys"));
    }

    static Told evaluate(Path folder, Path workspace, Path keys) {
        try {
            var outcome = Evaluation.run(folder, new Workspace(workspace), new Options("local[2]", keys, false, false),
                    Progress.silent());
            Path run = new Workspace(workspace).edition(outcome.plan().editionId()).findCurrent().orElseThrow();
            Results open = ResultReader.read(run.resolve("results/public"));
            return new Told(new View(outcome.restricted()), new View(open), run);
        } catch (EvaluationMistake e) {
            throw new AssertionError(e.sentences().toString(), e);
        }
    }

    /** What came of it: both views, and where they lie. */
    record Told(View restricted, View open, Path run) {}

    private static Path create(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
