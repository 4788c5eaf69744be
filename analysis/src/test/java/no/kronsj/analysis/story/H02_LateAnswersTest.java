package no.kronsj.analysis.story;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.run.RunManifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** The figures are out when one more answers, and later five more: what the public learns of each of them. */
class H02_LateAnswersTest {
    private static final String PLAN = """
                                       workshop: late
                                       edition: 2024
                                       participants: {frame: 20}
                                       scales: {s5: {range: 1..5, top: 2}}
                                       instruments: {after: {file: after.csv, wave: after, person: id, items: {voice: {scale: s5}}}}
                                       goals: [{id: heard, indicator: {kind: share, item: after.voice}, expected: {value: %s}}]
                                       """;
    private static final String EARLY = "id|voice\na|5\nb|5\nc|4\nd|1\ne|2\nf|4\ng|3\nh|5\n";

    @TempDir
    Path folder;

    @Test
    void theFirstReleaseStaysUntilFiveMoreHaveAnswered() {
        Story story = Story.in(folder).plan(PLAN.formatted("0.5")).table("after.csv", EARLY);
        Story.Told first = story.evaluate();
        assertEquals("", manifest(first).releases());
        String released = first.open().figure("top_box_share", "after.voice");

        Story.Told second = story.table("after.csv", EARLY + "i|1\n").evaluate();

        assertEquals("0.556 n=9", second.restricted().figure("top_box_share", "after.voice").substring(0, 9));
        assertEquals(released, second.open().figure("top_box_share", "after.voice"), "else the ninth answered 1 to 3");
        assertEquals(first.open().figure("mean", "after.voice"), second.open().figure("mean", "after.voice"));
        assertEquals(first.open().verdict("heard"), second.open().verdict("heard"));
        assertNotEquals("", manifest(second).releases());

        Story.Told third = story.table("after.csv", EARLY + "i|1\nj|1\nk|5\nl|2\nm|5\n").evaluate();

        assertEquals("0.538 n=13", third.open().figure("top_box_share", "after.voice").substring(0, 10));
    }

    @Test
    void underAnotherPlanTheFiguresAreHiddenInstead() {
        Story story = Story.in(folder).plan(PLAN.formatted("0.5")).table("after.csv", EARLY);
        story.evaluate();

        Story.Told second = story.plan(PLAN.formatted("0.6")).table("after.csv", EARLY + "i|1\n").evaluate();

        assertEquals("SUPPRESSED", second.open().figure("top_box_share", "after.voice"));
        assertEquals("suppressed - n=-", second.open().verdict("heard"));
    }

    private static RunManifest manifest(Story.Told told) {
        return RunManifest.find(told.run()).orElseThrow();
    }
}
