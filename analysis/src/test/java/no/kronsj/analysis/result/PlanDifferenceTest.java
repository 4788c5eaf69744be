package no.kronsj.analysis.result;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.PlanPartRow.Part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlanDifferenceTest {
    private static final PlanPartRow TITLE = new PlanPartRow("heard", Part.TITLE, "heard", "Everybody was heard");
    private static final PlanPartRow WORDING = new PlanPartRow("heard", Part.WORDING, "after.voice", "I was heard");

    @Test
    void equalPlansDifferInNothingWhateverTheirOrder() {
        assertEquals(List.of(), PlanDifference.between(List.of(TITLE, WORDING), List.of(WORDING, TITLE)));
    }

    @Test
    void anotherTextIsADifferenceWithBothTexts() {
        var later = new PlanPartRow("heard", Part.WORDING, "after.voice", "I was listened to");
        assertEquals(List.of(new PlanDifference("heard", Part.WORDING, "after.voice", "I was heard",
                "I was listened to")), PlanDifference.between(List.of(TITLE, WORDING), List.of(TITLE, later)));
    }

    @Test
    void aPartThatCameOrWentHasNoTextOnTheOtherSide() {
        var session = new PlanPartRow("", Part.SESSION, "day-3", "Drafts");
        assertEquals(List.of(new PlanDifference("", Part.SESSION, "day-3", "", "Drafts")),
                PlanDifference.between(List.of(TITLE), List.of(TITLE, session)));
    }

    @Test
    void aGoalThatOnlyOnePlanHasIsNoDifferenceOfParts() {
        var other = new PlanPartRow("budget", Part.TITLE, "budget", "More can make a budget");
        assertEquals(List.of(), PlanDifference.between(List.of(TITLE), List.of(TITLE, other)));
    }

    @Test
    void intervalsThatTouchAreNotAboveEachOther() {
        var low = new Interval(0.1, 0.2, "");
        assertTrue(new Interval(0.21, 0.3, "").above(low));
        assertFalse(new Interval(0.2, 0.3, "").above(low));
        assertFalse(low.above(low));
    }
}
