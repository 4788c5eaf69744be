package no.kronsj.analysis.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.Workspace;

/** Finds the published run that a command is about. */
final class PublishedRuns {
    private PublishedRuns() {}

    /** The run of this edition; of the only one where none is named. */
    static Path find(Workspace workspace, String edition) throws EvaluationMistake {
        List<String> all = requireAny(workspace);
        if (edition.isEmpty() && all.size() > 1) {
            throw new EvaluationMistake(
                    List.of("%s holds several editions; name one with -e: %s".formatted(workspace.root(),
                            String.join(", ", all))));
        }
        String wanted = edition.isEmpty() ? all.get(0) : edition;
        if (!all.contains(wanted)) {
            throw new EvaluationMistake(
                    List.of("%s has no published edition %s; there are %s".formatted(workspace.root(),
                            wanted, String.join(", ", all))));
        }
        return workspace.edition(wanted).findCurrent().orElseThrow();
    }

    /** The same for one view; after the last day on which data are kept only the public one is left. */
    static Path find(Workspace workspace, String edition, ResultView view) throws EvaluationMistake {
        Path run = find(workspace, edition);
        if (!Files.isDirectory(view.tables(run))) {
            throw new EvaluationMistake(
                    List.of("%s has no %s tables any more; its time has passed (privacy: retainUntil)"
                            .formatted(edition(run), view.word())));
        }
        return run;
    }

    /** All published editions; none is the user's mistake. */
    static List<String> requireAny(Workspace workspace) throws EvaluationMistake {
        List<String> all = workspace.allPublished();
        if (all.isEmpty()) {
            throw new EvaluationMistake(
                    List.of("%s holds no published edition; evaluate a workshop first: ./kronsj evaluate DIR -w %s"
                            .formatted(workspace.root(), workspace.root())));
        }
        return all;
    }

    /** The edition of a run, by the folders it lies in. */
    static String edition(Path run) {
        return String.valueOf(run.resolve("..").resolve("..").normalize().getFileName());
    }
}
