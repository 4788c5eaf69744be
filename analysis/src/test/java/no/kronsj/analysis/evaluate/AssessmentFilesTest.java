package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class AssessmentFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aRunKeepsTheFilesThatAreThereAndOtherWordsAreOtherInputs() throws Exception {
        Files.createDirectories(folder.resolve("docs"));
        Workshop plan = plan();
        assertEquals(0, AssessmentFiles.hashes(plan).size());
        write("We think so.");
        var before = AssessmentFiles.hashes(plan);
        AssessmentFiles.keep(plan, folder.resolve("run"));
        assertEquals("We think so.", Files.readString(folder.resolve("run/words/docs/judgement.md")));
        write("We think otherwise.");
        assertEquals(1, before.size());
        assertNotEquals(before, AssessmentFiles.hashes(plan));
    }

    private void write(String words) throws IOException {
        Files.writeString(folder.resolve("docs/judgement.md"), words);
    }

    private Workshop plan() throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"), """
                                                           workshop: words
                                                           edition: 2024
                                                           documents: [{kind: note, files: "raw/{group}.md"}]
                                                           assessment:
                                                             purpose: To learn
                                                             judgement: {file: docs/judgement.md}
                                                             limits: {file: docs/gone.md}
                                                           """);
        return WorkshopYaml.read(folder);
    }
}
