package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.analysis.run.Workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The samples: their golden tables, their planted truths, and the account of every row. */
class SampleEvaluationTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kronsj.root")).resolve("data-samples");
    /** With a fixed key the pseudonyms in the restricted tables stay the same. */
    private static final String KEY = "00".repeat(32);
    private static final Pattern PLANTED = Pattern
            .compile("(?m)^\\| `([a-z-]+)` \\|.*\\| `([a-z_]+)`(, level ([+−]?\\d))?.*\\|$");

    /** One for all tests: an unchanged folder is not evaluated again. */
    @TempDir
    private static Path folder = Path.of("");

    /** {@code -Dgolden.write} writes the expected tables anew; the difference is then read by a person. */
    @ParameterizedTest
    @ValueSource(strings = {"klimakronsj-2021", "klimakronsj-2020", "klimakronsj-2022", "tiny-6-people",
            "messy-on-purpose"})
    void theTablesAreTheGoldenOnes(String sample) throws Exception {
        Path run = evaluate(sample);
        for (String view : new String[]{"public", "restricted"}) {
            for (ResultTable table : ResultTable.values()) {
                Path golden = SAMPLES.resolve(sample).resolve("expected").resolve(view).resolve(table.fileName());
                Path found = run.resolve("results").resolve(view).resolve(table.fileName());
                if (System.getProperty("golden.write") != null) {
                    Files.createDirectories(golden.getParent());
                    Files.copy(found, golden, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                assertEquals(Files.readString(golden), Files.readString(found),
                        sample + " " + view + " " + table.tableName());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"klimakronsj-2021", "klimakronsj-2020", "klimakronsj-2022"})
    void theGoalsOfTheSampleComeOutAsItsReadmeSaysTheyWerePlanted(String sample) throws Exception {
        Map<String, GoalRow> goals = new HashMap<>();
        results(sample).goals().forEach(goal -> goals.put(goal.goal(), goal));
        Matcher planted = PLANTED.matcher(Files.readString(SAMPLES.resolve(sample).resolve("README.md")));
        int seen = 0;
        while (planted.find()) {
            GoalRow goal = java.util.Objects.requireNonNull(goals.get(planted.group(1)), planted.group(1));
            assertEquals(planted.group(2), goal.verdict().word(), planted.group(1));
            if (planted.group(4) != null) {
                assertEquals(Integer.parseInt(planted.group(4).replace('−', '-')), goal.level(), planted.group(1));
            }
            seen++;
        }
        assertEquals(goals.size(), seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klimakronsj-2021", "klimakronsj-2020", "klimakronsj-2022", "tiny-6-people",
            "messy-on-purpose"})
    void everyRowOfEveryFileIsKeptOrSetAside(String sample) throws Exception {
        Results results = results(sample);
        assertFalse(results.sources().isEmpty());
        for (SourceRow source : results.sources()) {
            assertEquals(source.rowsIn(), source.kept() + source.setAside(), source.file());
            boolean told = results.issues().stream().anyMatch(issue -> issue.file().equals(source.file()));
            assertTrue(source.setAside() == 0 || told, source.file() + " lost rows without a word");
        }
    }

    @Test
    void anUnchangedFolderIsNotEvaluatedAgain() throws Exception {
        Path first = evaluate("tiny-6-people");
        assertEquals(first, evaluate("tiny-6-people"));
    }

    private Results results(String sample) throws Exception {
        return ResultReader.read(evaluate(sample).resolve("results/restricted"));
    }

    private Path evaluate(String sample) throws EvaluationMistake, IOException {
        Path keys = Files.createDirectories(folder.resolve("keys"));
        for (String workshop : new String[]{"klimakronsj", "tiny", "messy"}) {
            Files.writeString(keys.resolve(workshop + ".key"), KEY);
        }
        var workspace = new Workspace(folder.resolve("workspace"));
        RecordedPlan.in(workspace, SAMPLES.resolve(sample));
        Outcome outcome = Evaluation.run(SAMPLES.resolve(sample), workspace,
                new Options("local[2]", keys, false, false),
                Progress.silent());
        return workspace.edition(outcome.plan().editionId()).findCurrent().orElseThrow();
    }
}
