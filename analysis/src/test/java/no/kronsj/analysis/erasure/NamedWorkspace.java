package no.kronsj.analysis.erasure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Outcome;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.evaluate.SparkSupply;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.NamedPerson;

/** The invented workshop's folder, its workspace and its keys below one folder, which is evaluated once and copied. */
record NamedWorkspace(Path root, SparkSupply spark) {
    static final Instant NOW = Instant.parse("2024-06-10T12:00:00Z");
    static final String EDITION = "named-2024";

    static NamedWorkspace evaluated(Path root, SparkSupply spark) throws IOException, EvaluationMistake {
        var made = new NamedWorkspace(root, spark);
        NamedWorkshop.in(made.folder());
        made.evaluate();
        return made;
    }

    NamedWorkspace copyTo(Path other) throws IOException {
        copy(root, other);
        return new NamedWorkspace(other, spark);
    }

    /** As somebody does who restores a backup: what is there goes. */
    void restoreWorkspaceOf(NamedWorkspace older) throws IOException {
        try (Stream<Path> all = Files.walk(workspace().root())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        copy(older.workspace().root(), workspace().root());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    Path folder() {
        return root.resolve("workshop");
    }

    Workspace workspace() {
        return new Workspace(root.resolve("workspace"));
    }

    Path keys() {
        return root.resolve("keys");
    }

    EditionFolder edition() {
        return workspace().edition(EDITION);
    }

    Outcome evaluate() throws EvaluationMistake {
        return Evaluation.run(folder(), workspace(), options(), spark, Progress.silent());
    }

    Erasure erasure(Progress progress) {
        return new Erasure(workspace(), options(), spark, NOW, progress);
    }

    Erasure.Report erase(String who) throws EvaluationMistake {
        return erasure(Progress.silent()).erase(who);
    }

    NamedPerson person(String mail) throws EvaluationMistake {
        return opened().find(mail).orElseThrow();
    }

    EditionErasure opened() throws EvaluationMistake {
        return new EditionErasure(workspace(), EDITION, Options.ofWorkspace("local[2]", keys()), NOW);
    }

    List<String> search(NamedPerson person) {
        return new PersonSearch(person, text -> false).in(workspace().root()).places();
    }

    private Options options() {
        return new Options("local[2]", keys(), false, false);
    }
}
