package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mistakes in scales and missing codes, each with its whole sentence. */
class ScaleMistakesTest {

    @Test
    void unknownMissingCodeIsAMistake() {
        assertMistake("missing: {NA: na}",
                "workshop.yaml line 3: missing.NA must be one of dont-know, not-applicable, skipped, not-shown. Got na.");
    }

    @Test
    void sameCellUnderMissingTwiceIsAMistake() {
        assertMistake("missing: {Vet ikke: dont-know, \"vet  ikke.\": skipped}",
                "workshop.yaml line 3: missing.vet  ikke. is the same cell as \"Vet ikke\". Case, spaces and a last full stop do not count.");
    }

    @Test
    void levelsAndRangeTogetherAreAMistake() {
        assertMistake("scales: {s: {levels: [a, b], range: 1..5}}",
                "workshop.yaml line 3: scales.s can have only one of levels, range.");
    }

    @Test
    void scaleWithoutPositionsIsAMistake() {
        assertMistake("scales: {s: {}}",
                "workshop.yaml line 3: scales.s needs one of levels, range.");
    }

    @Test
    void fallingRangeIsAMistake() {
        assertMistake("scales: {s: {range: 5..1}}",
                "workshop.yaml line 3: scales.s.range must be a range of 2 to 101 whole numbers as 1..5. Got 5..1.");
    }

    @Test
    void hugeRangeIsAMistake() {
        assertMistake("scales: {s: {range: 0..999999}}",
                "workshop.yaml line 3: scales.s.range must be a range of 2 to 101 whole numbers as 1..5. Got 0..999999.");
    }

    @Test
    void singleLevelIsAMistake() {
        assertMistake("scales: {s: {levels: [a]}}",
                "workshop.yaml line 3: scales.s.levels must hold 2 to 101 levels.");
    }

    @Test
    void levelsThatLookAlikeAreAMistake() {
        assertMistake("scales: {s: {levels: [A, b, a.]}}",
                "workshop.yaml line 3: scales.s has \"a\" twice. Case, spaces and a last full stop do not count.");
    }

    @Test
    void topBoxOverHalfOfTheScaleIsAMistake() {
        assertMistake("scales: {s: {range: 1..5, top: 3}}",
                "workshop.yaml line 3: scales.s.top must be a whole number from 1 to 2. Got 3.");
    }

    @Test
    void recommendationNeedsElevenPositions() {
        assertMistake("scales: {s: {range: 1..5, nps: true}}",
                "workshop.yaml line 3: scales.s needs eleven positions for nps, but has 5. As range: 0..10.");
    }

    @Test
    void synonymOfNoLevelIsAMistake() {
        assertMistake("scales: {s: {levels: [Yes, No], synonyms: {Yess: Ja}}}",
                "workshop.yaml line 3: scales.s.synonyms.Yess is not a level of this scale. Did you mean Yes?");
    }

    @Test
    void levelThatAlsoMeansMissingIsAMistake() {
        assertMistake("""
                      missing: {Never: skipped}
                      scales: {s: {levels: [Never, Often]}}""",
                "workshop.yaml line 4: scales.s has \"never\", which also stands under missing.");
    }

    @Test
    void scaleIdWithAPointIsAMistake() {
        assertMistake("scales: {a.b: {range: 1..5}}",
                "workshop.yaml line 3: scales.a.b must have letters, digits, - and _ as its key. Got a.b.");
    }

    private static void assertMistake(String lines, String sentence) {
        assertEquals(List.of(sentence), Plans.mistakesIn(lines));
    }
}
