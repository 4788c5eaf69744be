package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mistakes in instruments and items, each with its whole sentence. */
class InstrumentMistakesTest {
    private static final String PLAN = """
                                       scales: {s5: {range: 1..5}, nps: {range: 0..10, nps: true}}
                                       instruments:
                                         before: {file: b.csv, items: {voice: {scale: s5}, remarks: {text: true}, mixed: {scale: nps}, only: {scale: s5}}}
                                         after: {file: a.csv, items: {voice: {scale: s5}, mixed: {scale: s5}, talk: {scale: nps}}}
                                       """;

    @Test
    void instrumentWithoutAFileIsAMistake() {
        assertMistake("instruments: {i: {items: {}}}",
                "workshop.yaml line 3: instruments.i needs one of file, files.");
    }

    @Test
    void fileAndFilesTogetherAreAMistake() {
        assertMistake("instruments: {i: {file: a, files: [b]}}",
                "workshop.yaml line 3: instruments.i can have only one of file, files.");
    }

    @Test
    void joinOfOneFileIsAMistake() {
        assertMistake("instruments: {i: {file: a.csv, join: row}}",
                "workshop.yaml line 3: instruments.i.join needs several files. Got row.");
    }

    @Test
    void weightingByWhatTheRegisterDoesNotTellIsAMistake() {
        assertMistake("""
                      participants: {file: p.csv, id: id, attributes: {county: County}}
                      instruments: {i: {file: a.csv, person: id, weighting: [country]}}""",
                "workshop.yaml line 4: instruments.i.weighting[1] must be an attribute of the register. Got country. "
                        + "Did you mean county?");
    }

    @Test
    void weightingAnswersOfNobodyKnowsWhomIsAMistake() {
        assertMistake("""
                      participants: {file: p.csv, id: id, attributes: {county: County}}
                      instruments: {i: {file: a.csv, weighting: county}}""",
                "workshop.yaml line 4: instruments.i.weighting is not known of whoever answers. "
                        + "The form needs person, or attributes that ask it.");
    }

    @Test
    void layoutWithoutItemIsAMistake() {
        assertMistake("instruments: {i: {file: a.csv, layout: {person: p, score: s}}}",
                "workshop.yaml line 3: instruments.i.layout needs the key item.");
    }

    @Test
    void misspeltScaleIsNamedWithTheNearestOne() {
        assertMistake("""
                      scales: {s5: {range: 1..5}}
                      instruments: {i: {file: a.csv, items: {v: {scale: s6}}}}""",
                "workshop.yaml line 4: instruments.i.items.v.scale must be a scale of the plan. Got s6. Did you mean s5?");
    }

    @Test
    void reversedItemNeedsAScale() {
        assertMistake("""
                      scales: {s5: {range: 1..5}}
                      instruments: {i: {file: a.csv, items: {v: {reverse: true}}}}""",
                "workshop.yaml line 4: instruments.i.items.v needs a scale to be reversed.");
    }

    @Test
    void freeTextOnAScaleIsAMistake() {
        assertMistake("""
                      scales: {s5: {range: 1..5}}
                      instruments: {i: {file: a.csv, items: {v: {scale: s5, text: true}}}}""",
                "workshop.yaml line 4: instruments.i.items.v can have only one of scale, text, multi.");
    }

    @Test
    void columnsNeedMultiColumns() {
        assertMistake("""
                      scales: {s5: {range: 1..5}}
                      instruments: {i: {file: a.csv, items: {v: {columns: A..B}}}}""",
                "workshop.yaml line 4: instruments.i.items.v needs columns: First..Last and multi: columns together.");
    }

    @Test
    void multiColumnsNeedColumns() {
        assertMistake("""
                      scales: {s5: {range: 1..5}}
                      instruments: {i: {file: a.csv, items: {v: {multi: columns}}}}""",
                "workshop.yaml line 4: instruments.i.items.v needs columns: First..Last and multi: columns together.");
    }

    @Test
    void columnsWithOneEndAreAMistake() {
        assertMistake("""
                      scales: {s5: {range: 1..5}}
                      instruments: {i: {file: a.csv, items: {v: {columns: A, multi: columns}}}}""",
                "workshop.yaml line 4: instruments.i.items.v.columns must be the first and the last heading as First..Last. Got A.");
    }

    @Test
    void headingBesideColumnsIsAMistake() {
        assertMistake("""
                      scales: {s5: {range: 1..5}}
                      instruments: {i: {file: a.csv, items: {v: {columns: A..B, heading: C, multi: columns}}}}""",
                "workshop.yaml line 4: instruments.i.items.v can have only one of heading, columns.");
    }

    @Test
    void sameItemInTheSameWaveIsAMistake() {
        assertMistake("""
                      scales: {s5: {range: 1..5}}
                      instruments: {i: {file: a.csv, items: {v: {scale: s5}, w: {item: v}}}}""",
                "workshop.yaml line 4: instruments.i.items.w is the same item in the same wave as v. Give one of them another wave.");
    }

    @Test
    void flagInWordsIsAMistake() {
        assertMistake("""
                      scales: {s5: {range: 1..5}}
                      instruments: {i: {file: a.csv, items: {v: {scale: s5, reverse: maybe}}}}""",
                "workshop.yaml line 4: instruments.i.items.v.reverse must be true or false. Got maybe.");
    }

    @Test
    void indexOfOneItemIsAMistake() {
        assertMistake(PLAN + "indices: {i: [after.voice]}",
                "workshop.yaml line 7: indices.i needs two items or more.");
    }

    @Test
    void itemTwiceInAnIndexIsAMistake() {
        assertMistake(PLAN + "indices: {i: [after.voice, after.voice]}",
                "workshop.yaml line 7: indices.i[2] must be there only once. Got after.voice.");
    }

    @Test
    void indexOverUnequalScalesIsAMistake() {
        assertMistake(PLAN + "indices: {i: [after.voice, after.talk]}",
                "workshop.yaml line 7: indices.i[2] must have as many positions as after.voice. Got after.talk.");
    }

    private static void assertMistake(String lines, String sentence) {
        assertEquals(List.of(sentence), Plans.mistakesIn(lines));
    }
}
