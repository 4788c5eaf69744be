package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mistakes in goals and what is expected, each with its whole sentence. */
class GoalMistakesTest {
    private static final String PLAN = """
                                       scales: {s5: {range: 1..5}, nps: {range: 0..10, nps: true}}
                                       instruments:
                                         before: {file: b.csv, items: {voice: {scale: s5}, remarks: {text: true}, mixed: {scale: nps}, only: {scale: s5}}}
                                         after: {file: a.csv, items: {voice: {scale: s5}, mixed: {scale: s5}, talk: {scale: nps}}}
                                       """;

    @Test
    void percentageForAShareIsAnsweredWithTheShare() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: share, item: after.voice}, expected: {value: 70}}]",
                "workshop.yaml line 7: goals.g.expected.value must be a share from 0 to 1. Got 70. Did you mean 0.70?");
    }

    @Test
    void aRuleNeedsSeveralIndicatorsWithOneRange() {
        String share = "{kind: share, item: after.voice}";
        assertMistake(PLAN + "goals: [{id: g, rule: all, indicator: %s, expected: {value: 0.7}}]".formatted(share),
                "workshop.yaml line 7: goals.g.rule needs two indicators or more. Got all.");
        assertMistake(
                PLAN + "goals: [{id: g, rule: any, indicators: [%s, {kind: nps, item: after.talk}], expected: {value: 0.7}}]"
                        .formatted(share),
                "workshop.yaml line 7: goals.g.rule needs indicators with the same range, since what is expected is one number for all. Got any.");
    }

    @Test
    void aBaselineNeedsLevelsAndIsOne() {
        String goal = "goals: [{id: g, baseline: %s, indicator: {kind: share, item: after.voice}, expected: %s}]";
        assertMistake(PLAN + goal.formatted("-1", "{value: 0.7}"),
                "workshop.yaml line 7: goals.g.baseline needs expected with edges. Without levels after the workshop there is none to compare it with.");
        assertMistake(PLAN + goal.formatted("-3", "{edges: [0.1, 0.2, 0.3, 0.4]}"),
                "workshop.yaml line 7: goals.g.baseline must be a whole number from -2 to 2. Got -3.");
    }

    @Test
    void percentSignIsAnsweredWithTheShare() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: share, item: after.voice}, expected: {value: 70%}}]",
                "workshop.yaml line 7: goals.g.expected.value must be a share from 0 to 1. Got 70%. Did you mean 0.70?");
    }

    @Test
    void decimalCommaIsAnsweredWithAPoint() {
        assertMistake(
                PLAN + "goals: [{id: g, indicator: {kind: share, item: after.voice}, expected: {value: \"0,7\"}}]",
                "workshop.yaml line 7: goals.g.expected.value must be a share from 0 to 1. Got 0,7. Did you mean 0.7?");
    }

    @Test
    void expectationInWordsIsAMistake() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: share, item: after.voice}, expected: {value: lots}}]",
                "workshop.yaml line 7: goals.g.expected.value must be a share from 0 to 1. Got lots.");
    }

    @Test
    void bareNumberIsAnsweredWithTheKey() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: share, item: after.voice}, expected: 0.7}]",
                "workshop.yaml line 7: goals.g.expected must hold value or edges. Got 0.7. Did you mean {value: 0.7}?");
    }

    @Test
    void netScoreHasItsOwnRange() {
        assertMistake(
                PLAN + "goals: [{id: g, indicator: {kind: net-score, item: after.voice}, expected: {value: -20}}]",
                "workshop.yaml line 7: goals.g.expected.value must be a difference of shares from -1 to 1. Got -20. Did you mean -0.20?");
    }

    @Test
    void npsHasItsOwnRange() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: nps, item: after.talk}, expected: {value: 101}}]",
                "workshop.yaml line 7: goals.g.expected.value must be points from -100 to 100. Got 101.");
    }

    @Test
    void meanHasTheRangeOfItsScale() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: mean, item: after.voice}, expected: {value: 6}}]",
                "workshop.yaml line 7: goals.g.expected.value must be a position from 1 to 5. Got 6.");
    }

    @Test
    void edgesThatOverlapAreAMistake() {
        assertMistake(PLAN
                + "goals: [{id: g, indicator: {kind: share, item: after.voice}, expected: {edges: [0.1, 0.3, 0.2, 0.4]}}]",
                "workshop.yaml line 7: goals.g.expected.edges must be four numbers, each higher than the one before. They are the cuts between -2, -1, 0, +1 and +2, without gap or overlap.");
    }

    @Test
    void threeEdgesAreAMistake() {
        assertMistake(PLAN
                + "goals: [{id: g, indicator: {kind: share, item: after.voice}, expected: {edges: [0.1, 0.2, 0.3]}}]",
                "workshop.yaml line 7: goals.g.expected.edges must be four numbers, each higher than the one before. They are the cuts between -2, -1, 0, +1 and +2, without gap or overlap.");
    }

    @Test
    void risingEdgesWhereDownIsBetterAreAMistake() {
        assertMistake(PLAN
                + "goals: [{id: g, indicator: {kind: share, item: after.voice}, expected: {edges: [0.1, 0.2, 0.3, 0.4], direction: down}}]",
                "workshop.yaml line 7: goals.g.expected.edges must be four numbers, each lower than the one before. They are the cuts between -2, -1, 0, +1 and +2, without gap or overlap.");
    }

    @Test
    void edgeOutsideTheRangeIsToldOnce() {
        assertMistake(PLAN
                + "goals: [{id: g, indicator: {kind: share, item: after.voice}, expected: {edges: [0.1, 0.2, 0.3, 40]}}]",
                "workshop.yaml line 7: goals.g.expected.edges[4] must be a share from 0 to 1. Got 40. Did you mean 0.40?");
    }

    @Test
    void emptyExpectationIsAMistake() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: retention}, expected: {}}]",
                "workshop.yaml line 7: goals.g.expected needs one of value, edges.");
    }

    @Test
    void valueAndEdgesTogetherAreAMistake() {
        assertMistake(PLAN
                + "goals: [{id: g, indicator: {kind: retention}, expected: {value: 0.1, edges: [0.1, 0.2, 0.3, 0.4]}}]",
                "workshop.yaml line 7: goals.g.expected can have only one of value, edges.");
    }

    @Test
    void expectationOfNothingIsAMistake() {
        assertMistake("goals: [{id: g, expected: {value: 0.5}}]",
                "workshop.yaml line 3: goals.g needs the key indicator.");
    }

    @Test
    void goalThatStandsTwiceIsAMistake() {
        assertMistake("goals: [{id: g}, {id: g}]",
                "workshop.yaml line 3: goals.g.id must be there only once. Got g.");
    }

    @Test
    void negativeWeightIsAMistake() {
        assertMistake("goals: [{id: g, weight: -1}]",
                "workshop.yaml line 3: goals.g.weight must be a number, 0 or more. Got -1.");
    }

    @Test
    void misspeltCriterionIsNamedWithTheNearestOne() {
        assertMistake("goals: [{id: g, criterion: effectivness}]",
                "workshop.yaml line 3: goals.g.criterion must be one of relevance, coherence, effectiveness, efficiency, impact, sustainability. Got effectivness. Did you mean effectiveness?");
    }

    private static void assertMistake(String lines, String sentence) {
        assertEquals(List.of(sentence), Plans.mistakesIn(lines));
    }
}
