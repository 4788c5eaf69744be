package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Tipping.Reach;
import no.kronsj.analysis.story.Story.Told;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Ten of twelve answer; heard by nine of ten, useful to five of ten: what is the verdict of a goal that rests on both? */
class I02_SeveralIndicatorsTest {
    @TempDir
    Path folder;

    private Story story;

    @BeforeEach
    void write() {
        story = Story.in(folder).table("after.csv", """
                                                    voice | useful | later
                                                    5     | 5      |
                                                    5     | 5      |
                                                    5     | 5      |
                                                    5     | 5      |
                                                    5     | 5      |
                                                    5     | 1      |
                                                    5     | 1      |
                                                    5     | 1      |
                                                    5     | 1      |
                                                    1     | 1      |
                                                    """);
    }

    private Told goals(String goals) {
        return story
                .plan("""
                      workshop: several
                      edition: 2024
                      participants: {frame: 12}
                      scales: {s5: {range: 1..5, top: 2}}
                      instruments: {after: {file: after.csv, items: {voice: {scale: s5}, useful: {scale: s5}, later: {scale: s5}}}}
                      privacy: {minimumCell: 5}
                      goals:
                      """
                        + goals.indent(2))
                .evaluate();
    }

    @Test
    void theRuleDecidesAndEveryFigureIsShown() {
        Told told = goals(
                """
                - {id: first, expected: {value: 0.7}, indicators: [{kind: share, item: after.voice}, {kind: share, item: after.useful}]}
                - {id: all, rule: all, expected: {value: 0.7}, indicators: [{kind: share, item: after.voice}, {kind: share, item: after.useful}]}
                - {id: any, rule: any, expected: {value: 0.7}, indicators: [{kind: share, item: after.useful}, {kind: share, item: after.voice}]}
                """);

        assertEquals("met_robust 0.900 n=10 of 12 interval 0.750..0.917 bounds 0.750..0.917",
                told.open().verdict("first"));
        assertEquals("not_met_robust 0.500 n=10 of 12 interval 0.417..0.583 bounds 0.417..0.583",
                told.open().verdict("all"));
        assertEquals("met_robust 0.900 n=10 of 12 interval 0.750..0.917 bounds 0.750..0.917",
                told.open().verdict("any"));
        assertEquals(List.of("VERDICT: met_robust"), told.open().row("indicator_value", "all").notes());
        assertEquals(List.of("VERDICT: not_met_robust"), told.open().row("indicator_value", "all#2").notes());
        assertEquals("2.000 n=3 of 3", told.open().figure("goals_at_expected", "several-2024"));
    }

    @Test
    void whoCouldOverturnItStandsWithEachFigureAndInPersons() {
        Told told = goals(
                """
                - {id: one, expected: {value: 0.8}, indicator: {kind: share, item: after.voice}}
                - {id: few, expected: {value: 0.45, direction: down}, indicator: {kind: share, item: after.useful}}
                - {id: all, rule: all, expected: {value: 0.8}, indicators: [{kind: share, item: after.voice}, {kind: share, item: after.useful}]}
                """);

        // 0.8 of 12 is 9.6, so ten are needed: one of the two silent.
        assertEquals("DEPENDS 2 1 1", tipping(told, "one"));
        // At most 0.45 of 12 is 5.4, so five may be in the share: none of the two silent.
        assertEquals("DEPENDS 2 2 0", tipping(told, "few"));
        assertEquals(Reach.SEVERAL + " null null null", tipping(told, "all"));
        assertEquals("0.300 n=10 of 12", told.open().figure("tipping_point", "all"));
        assertEquals("2.300 n=10 of 12", told.open().figure("tipping_point", "all#2"));
    }

    @Test
    void aFigureThatIsNotThereCouldHaveComeOutEitherWay() {
        Told told = goals(
                """
                - {id: all, rule: all, expected: {value: 0.7}, indicators: [{kind: share, item: after.voice}, {kind: share, item: after.later}]}
                - {id: any, rule: any, expected: {value: 0.7}, indicators: [{kind: share, item: after.voice}, {kind: share, item: after.later}]}
                - {id: low, rule: all, expected: {value: 0.7}, indicators: [{kind: share, item: after.useful}, {kind: share, item: after.later}]}
                - {id: none, rule: any, expected: {value: 0.7}, indicators: [{kind: share, item: after.later}, {kind: share, item: after.later}]}
                """);

        assertEquals("undecided - n=0", told.open().verdict("all"));
        assertEquals("met_robust 0.900 n=10 of 12 interval 0.750..0.917 bounds 0.750..0.917",
                told.open().verdict("any"));
        assertEquals("not_met_robust 0.500 n=10 of 12 interval 0.417..0.583 bounds 0.417..0.583",
                told.open().verdict("low"));
        assertEquals("no_data - n=0", told.open().verdict("none"));
    }

    @Test
    void levelsOfSeveralGiveTheLowestOrTheHighestAndTheBaselineTheChange() {
        String edges = "expected: {edges: [0.3, 0.6, 0.8, 0.95]}, indicators: [{kind: share, item: after.voice}, {kind: share, item: after.useful}]";
        Told told = goals("""
                          - {id: all, baseline: -1, rule: all, weight: 3, %s}
                          - {id: any, baseline: -2, rule: any, %s}
                          """.formatted(edges, edges));

        assertEquals("-1.000 n=10 of 12", told.open().figure("gas_level", "all"));
        assertEquals("1.000 n=10 of 12", told.open().figure("gas_level", "any"));
        assertEquals("-1.000 n=2 of 2", told.open().figure("gas_level", "several-2024"));
        // R: w <- c(3, 1); d <- sqrt(.7 * sum(w^2) + .3 * sum(w)^2); 50 + 10 * sum(w * c(-1, 1)) / d gives 44.178
        assertEquals("44.178 n=2 bounds 41.267..44.178", told.open().figure("gas_t", "several-2024"));
        // R: 50 + 10 * sum(w * c(-1, -2)) / d gives 35.444
        assertEquals("35.444 n=2", told.open().figure("gas_t", "baseline"));
        assertEquals("8.733 n=2", told.open().figure("gas_t", "change"));
    }

    @Test
    void aChangeNeedsABaselineOfEveryGoal() {
        Told told = goals(
                """
                - {id: one, baseline: -1, expected: {edges: [0.3, 0.6, 0.8, 0.95]}, indicator: {kind: share, item: after.voice}}
                - {id: two, expected: {edges: [0.3, 0.6, 0.8, 0.95]}, indicator: {kind: share, item: after.useful}}
                """);

        assertEquals(Status.UNDEFINED, told.open().row("gas_t", "change").status());
        assertEquals(List.of("BASELINE-ABSENT: two"), told.open().row("gas_t", "change").notes());
    }

    @Test
    void aHiddenIndicatorHidesTheVerdictThatRestsOnIt() {
        story.table("after.csv", """
                                 voice | useful | later
                                 5     | 5      | 5
                                 5     | 5      | 5
                                 5     | 5      |
                                 5     | 1      |
                                 5     | 1      |
                                 """);
        Told told = goals(
                """
                - {id: all, rule: all, expected: {value: 0.5}, indicators: [{kind: share, item: after.voice}, {kind: share, item: after.later}]}
                - {id: first, expected: {value: 0.5}, indicators: [{kind: share, item: after.voice}, {kind: share, item: after.later}]}
                - {id: turned, rule: all, expected: {value: 0.5}, indicators: [{kind: share, item: after.later}, {kind: share, item: after.voice}]}
                """);

        assertEquals("SUPPRESSED", told.open().figure("tipping_point", "turned#2"), "of five, but judged with two");
        assertEquals("suppressed - n=-", told.open().verdict("all"));
        assertEquals("SUPPRESSED", told.open().figure("indicator_value", "all#2"));
        assertEquals("SUPPRESSED", told.open().figure("goals_at_expected", "several-2024"));
        assertEquals("met_if_typical 1.000 n=5 of 12 interval 0.583..1.000 bounds 0.417..1.000",
                told.restricted().verdict("first"));
        assertEquals(told.restricted().verdict("first"), told.open().verdict("first"));
    }

    private static String tipping(Told told, String goal) {
        var tipping = told.open().results().goals().stream().filter(row -> row.goal().equals(goal)).findFirst()
                .orElseThrow().tipping();
        return "%s %s %s %s".formatted(tipping.reach(), tipping.silent(), tipping.needed(), tipping.spare());
    }
}
