package no.kronsj.analysis.goal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.indicator.IndicatorFigure;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Goal.Rule;
import no.kronsj.ingest.workshop.LocalText;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GoalFamiliesTest {
    /** R: {@code p.adjust(c(.01, .04, .03), "holm")} gives 0.03 0.06 0.06. */
    @Test
    void testsOfOneFamilyAreAdjustedTogetherWhicheverGoalTheyServe() {
        List<GoalAssessment> goals = GoalFamilies.adjusted(List.of(goal("a", "knowing", .01, .04),
                goal("b", "knowing", .03)));

        assertEquals(List.of(List.of("HOLM: 0.0300, 3"), List.of("HOLM: 0.0600, 3")), notes(goals.get(0)));
        assertEquals(List.of(List.of("HOLM: 0.0600, 3")), notes(goals.get(1)));
    }

    @Test
    void aTestThatIsAloneAndAFigureWithoutATestStayAsTheyAre() {
        List<GoalAssessment> goals = List.of(goal("a", "a", .01), goal("b", "b", Double.NaN, Double.NaN));

        assertEquals(goals, GoalFamilies.adjusted(goals));
    }

    private static List<List<String>> notes(GoalAssessment goal) {
        return goal.figures().stream().map(IndicatorFigure::notes).toList();
    }

    private static GoalAssessment goal(String id, String family, double... p) {
        var goal = new Goal(id, LocalText.of(id), 1, null, null, List.of(), Rule.FIRST, null, null, List.of(),
                List.of(), family);
        return new GoalAssessment(goal, DoubleStream.of(p).mapToObj(one -> new IndicatorFigure(OptionalDouble.of(.5),
                Unit.INDEX, null, null, 20L, null, null, Double.isNaN(one) ? null : one, Status.OK, List.of()))
                .toList());
    }
}
