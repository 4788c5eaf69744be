package no.kronsj.analysis.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** Folders that a user names, each with a plan; a slip in the third is told before the first is evaluated. */
final class PlanFolders {
    private PlanFolders() {}

    static void require(List<Path> folders) throws EvaluationMistake {
        List<String> mistakes = folders.stream().filter(folder -> !hasPlan(folder)).map(PlanFolders::mistake).toList();
        if (!mistakes.isEmpty()) {
            throw new EvaluationMistake(mistakes);
        }
    }

    /** A plan may be named itself. */
    private static boolean hasPlan(Path folder) {
        return Files.isRegularFile(folder) || Files.isRegularFile(folder.resolve(WorkshopYaml.FILE_NAME));
    }

    private static String mistake(Path folder) {
        return Files.isDirectory(folder)
                ? "%s holds no workshop.yaml; write one, or name the folder that has it".formatted(folder)
                : "there is no folder %s".formatted(folder);
    }
}
