package no.kronsj.analysis.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.EvaluationMistake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PlanFoldersTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void everyFolderWithoutAPlanIsToldAtOnceAndByName() throws IOException {
        Path good = Files.createDirectory(folder.resolve("good"));
        Path plan = Files.writeString(good.resolve("workshop.yaml"), "workshop: a");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path none = folder.resolve("none");

        assertDoesNotThrow(() -> PlanFolders.require(List.of(good, plan)));
        EvaluationMistake mistake = assertThrows(EvaluationMistake.class,
                () -> PlanFolders.require(List.of(good, empty, none)));
        assertEquals(List.of(empty + " holds no workshop.yaml; write one, or name the folder that has it",
                "there is no folder " + none), mistake.sentences());
    }
}
