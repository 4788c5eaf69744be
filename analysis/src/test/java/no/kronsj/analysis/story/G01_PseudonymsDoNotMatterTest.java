package no.kronsj.analysis.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.RecordedPlan;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.run.Workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The six-person sample with two keys: other pseudonyms, so other orders everywhere, and not one other public byte. */
class G01_PseudonymsDoNotMatterTest {
    @TempDir
    Path scratch;

    @Test
    void anotherKeyGivesTheSamePublicTables() throws IOException, EvaluationMistake {
        Path sample = Path.of(System.getProperty("kronsj.root", ".."), "data-samples/tiny-6-people");
        assertTrue(Files.isDirectory(sample), "no sample at " + sample);

        for (String workspace : new String[]{"w1", "w2"}) {
            RecordedPlan.in(new Workspace(scratch.resolve(workspace)), sample);
        }
        var one = Story.evaluate(sample, scratch.resolve("w1"), scratch.resolve("k1"));
        var other = Story.evaluate(sample, scratch.resolve("w2"), scratch.resolve("k2"));

        assertNotEquals(one.restricted().results().ties(), other.restricted().results().ties(),
                "the same pseudonyms: the keys did not differ");
        for (ResultTable table : ResultTable.values()) {
            String file = "results/public/" + table.fileName();
            assertEquals(Files.readString(one.run().resolve(file)), Files.readString(other.run().resolve(file)), file);
        }
        assertEquals(one.restricted().results().measures(), other.restricted().results().measures());
        assertEquals("met_robust", one.restricted().verdict("heard").replaceFirst(" .*", ""));
        assertEquals("undecided", one.restricted().verdict("learned").replaceFirst(" .*", ""));
    }
}
