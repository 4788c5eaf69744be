package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PlanRecordTest {
    private static final Instant MORNING = Instant.parse("2021-09-22T07:00:00Z");
    private static final Instant EVENING = Instant.parse("2021-09-22T17:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aPlanKeepsTheTimeAtWhichItWasFirstSeenAndAChangedPlanGetsALineOfItsOwn() throws IOException {
        var plans = new PlanRecord(folder);
        assertEquals(MORNING, plans.freeze("aa", MORNING));
        assertEquals(MORNING, plans.freeze("aa", EVENING));
        assertEquals(EVENING, plans.freeze("bb", EVENING));
        assertEquals("2021-09-22T07:00:00Z aa\n2021-09-22T17:00:00Z bb\n", Files.readString(folder.resolve("PLANS")));
    }
}
