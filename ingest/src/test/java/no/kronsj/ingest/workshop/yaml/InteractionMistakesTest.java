package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mistakes in interactions, each with its whole sentence. */
class InteractionMistakesTest {

    @Test
    void unitOfATieIsAMistake() {
        assertMistake("interactions: [{layer: a, use: chosen, unit: words, file: a.csv}]",
                "workshop.yaml line 3: interactions.a can have a unit only where use is participation.");
    }

    @Test
    void onlyWhatCountsTalkCanHaveText() {
        assertMistake("interactions: [{layer: a, use: chosen, text: true, file: a.csv}]",
                "workshop.yaml line 3: interactions.a can have text only where use is participation.");
    }

    @Test
    void onlyTiesCanBeReactions() {
        assertMistake("interactions: [{layer: a, use: participation, unit: words, reactions: true, file: a.csv}]",
                "workshop.yaml line 3: interactions.a can have reactions only where use tells of ties, not participation.");
    }

    @Test
    void participationNeedsAUnit() {
        assertMistake("interactions: [{layer: a, use: participation, file: a.csv}]",
                "workshop.yaml line 3: interactions.a needs the key unit.");
    }

    @Test
    void misspeltUseIsNamedWithTheNearestOne() {
        assertMistake("interactions: [{layer: a, use: chosne, file: a.csv}]",
                "workshop.yaml line 3: interactions.a.use must be one of baseline, designed, chosen, follow-up, presence, participation. Got chosne. Did you mean chosen?");
    }

    @Test
    void layerFromNowhereIsAMistake() {
        assertMistake("interactions: [{layer: a, use: chosen}]",
                "workshop.yaml line 3: interactions.a needs one of file, files, item.");
    }

    @Test
    void itemHasToExist() {
        assertMistake("interactions: [{layer: a, use: baseline, item: before.knew}]",
                "workshop.yaml line 3: interactions.a.item must be an item of the plan as after.voice. Got before.knew. There is none.");
    }

    @Test
    void itemCannotTellPresence() {
        assertMistake("""
                      instruments: {b: {file: b.csv, items: {k: {}}}}
                      interactions: [{layer: a, use: presence, item: b.k}]""",
                "workshop.yaml line 4: interactions.a.item can name ties only, not presence. Got b.k.");
    }

    @Test
    void sourcesOfOneLayerHaveToAgree() {
        assertMistake("interactions: [{layer: a, use: chosen, file: a.csv}, {layer: a, use: designed, file: a.csv}]",
                "workshop.yaml line 3: interactions.a must have use, unit, eligible, directed and reactions as the first source of the layer. Or give it a layer of its own.");
    }

    @Test
    void layerWithoutANameIsAMistake() {
        assertMistake("interactions: [{use: chosen, file: a.csv}]",
                "workshop.yaml line 3: interactions[1] needs the key layer.");
    }

    private static void assertMistake(String lines, String sentence) {
        assertEquals(List.of(sentence), Plans.mistakesIn(lines));
    }
}
