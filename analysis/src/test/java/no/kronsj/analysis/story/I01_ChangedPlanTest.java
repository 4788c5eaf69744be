package no.kronsj.analysis.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.PlanChangeRow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** The organiser has seen a verdict and lowers the bar: the new verdict comes with what was changed, and when. */
class I01_ChangedPlanTest {
    private static final String PLAN = """
                                       workshop: bar
                                       edition: 2024
                                       participants: {frame: 4}
                                       scales: {s5: {range: 1..5, top: 2}}
                                       instruments: {after: {file: after.csv, items: {voice: {scale: s5}}}}
                                       goals: [{id: heard, indicator: {kind: share, item: after.voice}, expected: {value: 0.9}}]
                                       privacy: {minimumCell: 3}
                                       """;

    @TempDir
    Path folder;

    @Test
    void loweringTheBarAfterwardsStandsBesideTheVerdict() throws Exception {
        Story story = Story.in(folder).plan(PLAN).table("after.csv", "voice\n5\n5\n4\n1\n");
        Story.Told first = story.evaluate();
        assertEquals("not_met_robust 0.750 n=4 of 4 interval 0.750..0.750 bounds 0.750..0.750",
                first.open().verdict("heard"));
        assertEquals(List.of("recorded"), first.open().results().planChanges().stream().map(row -> row.what())
                .toList());
        assertEquals(first.run(), story.evaluate().run(), "an unchanged plan is no new input");

        Story.Told second = story.plan(PLAN.replace("0.9", "0.7")).evaluate();
        assertEquals("met_robust 0.750 n=4 of 4 interval 0.750..0.750 bounds 0.750..0.750",
                second.open().verdict("heard"));
        PlanChangeRow change = second.open().results().planChanges().getLast();
        assertEquals("heard expected.value 0.9 0.7", "%s %s %s %s".formatted(change.goal(), change.what(),
                change.before(), change.after()));
        assertEquals(second.open().results().planChanges(), second.restricted().results().planChanges());

        Story.Told back = story.plan(PLAN).evaluate();
        assertNotEquals(first.run(), back.run(), "the same plan with another history is another input");
        assertEquals(3, back.open().results().planChanges().size());
    }

    @Test
    void theRecordOfTheEditionIsAnInputAndTheClockIsNot() throws Exception {
        Story.Told told = Story.in(folder).plan(PLAN).table("after.csv", "voice\n5\n5\n4\n1\n").evaluate();
        Path record = told.run().resolve("../../PLANS").normalize();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/editions/bar-2024"));
        Files.copy(record, elsewhere.resolve("PLANS"));
        Thread.sleep(1_100); // Another second, so that a clock would show.
        Story.Told again = Story.evaluate(folder.resolve("workshop"), folder.resolve("elsewhere"),
                folder.resolve("told/keys"));

        assertEquals(told.open().results(), again.open().results());
    }
}
