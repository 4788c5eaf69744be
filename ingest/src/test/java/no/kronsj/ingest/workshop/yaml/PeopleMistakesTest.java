package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mistakes in participants, groups and consent, each with its whole sentence. */
class PeopleMistakesTest {

    @Test
    void participantsInWordsAreAMistake() {
        assertMistake("participants: all",
                "workshop.yaml line 3: participants must be none, or hold file and id, or frame. Got all. As {file: participants.csv, id: E-post}.");
    }

    @Test
    void registerWithoutAnIdIsAMistake() {
        assertMistake("participants: {file: a.csv}",
                "workshop.yaml line 3: participants needs the key id.");
    }

    @Test
    void registerAndFrameTogetherAreAMistake() {
        assertMistake("participants: {file: a.csv, id: x, frame: 3}",
                "workshop.yaml line 3: participants can have only one of file, frame.");
    }

    @Test
    void frameOfNobodyIsAMistake() {
        assertMistake("participants: {frame: 0}",
                "workshop.yaml line 3: participants.frame must be a whole number, 1 or more. Got 0.");
    }

    @Test
    void attributeWithAPointInItsNameIsAMistake() {
        assertMistake("participants: {file: a.csv, id: x, attributes: {a.b: C}}",
                "workshop.yaml line 3: participants.attributes.a.b must have letters, digits, - and _ as its key. Got a.b.");
    }

    @Test
    void groupThatStandsTwiceIsAMistake() {
        assertMistake("groups: [{id: a}, {id: a}]",
                "workshop.yaml line 3: groups.a.id must be there only once. Got a.");
    }

    @Test
    void consentNeedsARegister() {
        assertMistake("consent: {quotes: Q}",
                "workshop.yaml line 3: consent needs participants with a file. The headings stand in the register.");
    }

    private static void assertMistake(String lines, String sentence) {
        assertEquals(List.of(sentence), Plans.mistakesIn(lines));
    }
}
