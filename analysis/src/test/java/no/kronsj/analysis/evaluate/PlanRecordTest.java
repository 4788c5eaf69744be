package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.PlanChangeRow;
import no.kronsj.ingest.workshop.yaml.WrittenPlan;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PlanRecordTest {
    private static final Instant MORNING = Instant.parse("2021-09-22T07:00:00Z");
    private static final Instant NOON = Instant.parse("2021-09-22T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2021-09-22T17:00:00Z");
    private static final WrittenPlan FIRST = WrittenPlan.of("goals: [{id: heard, weight: 1}]\n");
    private static final WrittenPlan SECOND = WrittenPlan.of("goals: [{id: heard, weight: 2}]\n");

    @TempDir
    private Path folder;

    @Test
    void aPlanKeepsTheTimeAtWhichItWasFirstSeenAndAChangedPlanGetsALineOfItsOwn() throws IOException {
        var plans = new PlanRecord(folder);
        assertEquals(MORNING, PlanRecord.frozenAt(plans.freeze(FIRST, MORNING)));
        assertEquals(MORNING, PlanRecord.frozenAt(plans.freeze(FIRST, EVENING)));
        assertEquals(EVENING, PlanRecord.frozenAt(plans.freeze(SECOND, EVENING)));
        assertEquals("2021-09-22T07:00:00Z %s\n2021-09-22T17:00:00Z %s\n".formatted(FIRST.hash(), SECOND.hash()),
                Files.readString(folder.resolve("PLANS")));
    }

    @Test
    void aPlanThatIsTakenUpAgainChangedTwiceAndStandsSinceItsFirstTime() {
        var plans = new PlanRecord(folder);
        plans.freeze(FIRST, MORNING);
        plans.freeze(SECOND, NOON);
        List<PlanVersion> versions = plans.freeze(FIRST, EVENING);

        assertEquals(MORNING, PlanRecord.frozenAt(versions));
        assertEquals(List.of(new PlanChangeRow(NOON.toString(), "heard", "weight", "1", "2"),
                new PlanChangeRow(EVENING.toString(), "heard", "weight", "2", "1")),
                PlanChanges.of(versions).subList(1, 3));
    }

    @Test
    void aTextThatIsGoneOrWasTouchedIsNotBelieved() throws IOException {
        var plans = new PlanRecord(folder);
        plans.freeze(FIRST, MORNING);
        Files.writeString(folder.resolve("plans").resolve(FIRST.hash() + ".yaml"), SECOND.text());
        List<PlanVersion> versions = plans.freeze(SECOND, EVENING);

        assertEquals(Optional.empty(), versions.getFirst().written());
        assertEquals(new PlanChangeRow(EVENING.toString(), "", "unknown", FIRST.hash(), SECOND.hash()),
                PlanChanges.of(versions).getLast());
    }

    @Test
    void theTextsAreBoundedAndTheDatesAreNot() throws IOException {
        var plans = new PlanRecord(folder);
        Path texts = Files.createDirectories(folder.resolve("plans"));
        for (int i = 0; i < PlanRecord.MOST_TEXTS; i++) {
            Files.createFile(texts.resolve(i + ".yaml"));
        }
        List<PlanVersion> versions = plans.freeze(FIRST, MORNING);

        assertEquals(List.of(new PlanVersion(MORNING, FIRST.hash(), Optional.empty())), versions);
    }
}
