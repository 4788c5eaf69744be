package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mistakes in indicators, each with its whole sentence. */
class IndicatorMistakesTest {
    private static final String PLAN = """
                                       scales: {s5: {range: 1..5}, nps: {range: 0..10, nps: true}}
                                       instruments:
                                         before: {file: b.csv, items: {voice: {scale: s5}, remarks: {text: true}, mixed: {scale: nps}, only: {scale: s5}}}
                                         after: {file: a.csv, items: {voice: {scale: s5}, mixed: {scale: s5}, talk: {scale: nps}}}
                                       """;

    @Test
    void misspeltKindIsNamedWithTheNearestOne() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: shaer, item: after.voice}}]",
                "workshop.yaml line 7: goals.g.indicator.kind must be a kind of indicator. Got shaer. Did you mean share?");
    }

    @Test
    void indicatorWithoutAKindIsAMistake() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {item: after.voice}}]",
                "workshop.yaml line 7: goals.g.indicator needs the key kind.");
    }

    @Test
    void indicatorInAWordIsAMistake() {
        assertMistake(PLAN + "goals: [{id: g, indicator: retention}]",
                "workshop.yaml line 7: goals.g.indicator must hold kind and what the kind needs. Got retention. As {kind: retention, …}.");
    }

    @Test
    void misspeltItemIsNamedWithTheNearestOne() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: share, item: after.vocie}}]",
                "workshop.yaml line 7: goals.g.indicator.item must be an item of the plan as after.voice. Got after.vocie. Did you mean after.voice?");
    }

    @Test
    void shareNeedsAScale() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: share, item: before.remarks}}]",
                "workshop.yaml line 7: goals.g.indicator.item must be an item with a scale. Got before.remarks.");
    }

    @Test
    void npsNeedsItsScale() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: nps, item: after.voice}}]",
                "workshop.yaml line 7: goals.g.indicator.item must be an item on a scale with nps: true. Got after.voice.");
    }

    @Test
    void shareWithoutAnItemIsAMistake() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: share}}]",
                "workshop.yaml line 7: goals.g.indicator needs the key item.");
    }

    @Test
    void meanOfItemAndIndexIsAMistake() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: mean, item: after.voice, index: i}}]",
                "workshop.yaml line 7: goals.g.indicator can have only one of item, index.");
    }

    @Test
    void indexHasToExist() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: mean, index: i}}]",
                "workshop.yaml line 7: goals.g.indicator.index must be an index of the plan. Got i. There is none.");
    }

    @Test
    void changeOfAnUnknownItemIsAMistake() {
        assertMistake(
                PLAN + "goals: [{id: g, indicator: {kind: change-direction, item: vocie, waves: \"before:after\"}}]",
                "workshop.yaml line 7: goals.g.indicator.item must be the id of an item that both waves have. Got vocie. Did you mean voice?");
    }

    @Test
    void changeNeedsTheItemInBothWaves() {
        assertMistake(
                PLAN + "goals: [{id: g, indicator: {kind: change-direction, item: only, waves: \"before:after\"}}]",
                "workshop.yaml line 7: goals.g.indicator.item must be one item in before and one in after. Got only.");
    }

    @Test
    void changeNeedsScalesOfEqualLength() {
        assertMistake(
                PLAN + "goals: [{id: g, indicator: {kind: share-improved, item: mixed, waves: \"before:after\"}}]",
                "workshop.yaml line 7: goals.g.indicator.item must have as many positions in before as in after. Got mixed.");
    }

    @Test
    void changeNeedsTwoWaves() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: change-direction, item: voice, waves: after}}]",
                "workshop.yaml line 7: goals.g.indicator.waves must be two waves as \"before:after\". Got after.");
    }

    @Test
    void instrumentHasToExist() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: response-rate, instrument: aftr}}]",
                "workshop.yaml line 7: goals.g.indicator.instrument must be an instrument of the plan. Got aftr. Did you mean after?");
    }

    @Test
    void layerHasToExist() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: share-with-new-ties, layers: [chat]}}]",
                "workshop.yaml line 7: goals.g.indicator.layers[1] must be a layer of the plan. Got chat. There is none.");
    }

    @Test
    void attributeHasToExist() {
        assertMistake(PLAN + """
                             interactions: [{layer: met, use: chosen, file: m.csv}]
                             goals: [{id: g, indicator: {kind: cross-ties, layer: met, attribute: county}}]""",
                "workshop.yaml line 8: goals.g.indicator.attribute must be an attribute of participants. Got county. Known: group.");
    }

    @Test
    void balanceNeedsALayerThatCounts() {
        assertMistake(PLAN + """
                             interactions: [{layer: met, use: chosen, file: m.csv}]
                             goals: [{id: g, indicator: {kind: participation-balance, layer: met}}]""",
                "workshop.yaml line 8: goals.g.indicator.layer must be a layer whose use is participation. Got met. There is none.");
    }

    @Test
    void deliveredKindHasToBePlanned() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: documents-delivered, document: roadmap}}]",
                "workshop.yaml line 7: goals.g.indicator.document must be a kind that stands under documents. Got roadmap.");
    }

    @Test
    void sqlThatChangesSomethingIsAMistake() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: sql, sql: drop table x}}]",
                "workshop.yaml line 7: goals.g.indicator.sql must be one select. Got drop table x.");
    }

    @Test
    void twoStatementsAreAMistake() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: sql, sql: \"select 1; select 2\"}}]",
                "workshop.yaml line 7: goals.g.indicator.sql must be one select. Got select 1; select 2.");
    }

    @Test
    void keyOfAnotherKindIsAMistake() {
        assertMistake(PLAN + "goals: [{id: g, indicator: {kind: retention, item: after.voice}}]",
                "workshop.yaml line 7: goals.g.indicator.item is not a key here. Known: kind.");
    }

    private static void assertMistake(String lines, String sentence) {
        assertEquals(List.of(sentence), Plans.mistakesIn(lines));
    }
}
