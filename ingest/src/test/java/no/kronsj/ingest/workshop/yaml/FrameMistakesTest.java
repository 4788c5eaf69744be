package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mistakes in names, languages, times and what belongs to the whole plan, each with its whole sentence. */
class FrameMistakesTest {

    @Test
    void unknownKeyIsNamedWithTheNearestOne() {
        assertMistake("titel: A",
                "workshop.yaml line 3: titel is not a key here. Did you mean title?");
    }

    @Test
    void unknownKeyFarFromAllIsAnsweredWithTheKnownOnes() {
        assertMistake("privacy: {colour: red}",
                "workshop.yaml line 3: privacy.colour is not a key here. Known: minimumCell, retainUntil, sensitive.");
    }

    @Test
    void keyThatStandsTwiceIsAMistake() {
        assertMistake("""
                      title: {en: A}
                      title: B""",
                "workshop.yaml line 4: title stands here a second time. Keep one of them.");
    }

    @Test
    void anotherLanguageIsAMistake() {
        assertMistake("language: sv",
                "workshop.yaml line 3: language must be one of nb, nn, en. Got sv.");
    }

    @Test
    void titleInAnotherLanguageIsAMistake() {
        assertMistake("title: {de: A}",
                "workshop.yaml line 3: title.de is not a language here. Known: nb, nn, en.");
    }

    @Test
    void misspeltZoneIsNamedWithTheNearestOne() {
        assertMistake("zone: Europe/Olso",
                "workshop.yaml line 3: zone must be a time zone as Europe/Oslo. Got Europe/Olso. Did you mean Europe/Oslo?");
    }

    @Test
    void sessionThatEndsBeforeItStartsIsAMistake() {
        assertMistake("programme: [{session: a, start: 2021-09-22T09:00, end: 2021-09-22T08:00}]",
                "workshop.yaml line 3: programme.a.end must be later than start. Got 2021-09-22T08:00.");
    }

    @Test
    void timeInWordsIsAMistake() {
        assertMistake("programme: [{session: a, start: nine}]",
                "workshop.yaml line 3: programme.a.start must be a time as 2021-09-22T09:00. Got nine.");
    }

    @Test
    void sessionThatStandsTwiceIsAMistake() {
        assertMistake("programme: [{session: a}, {session: a}]",
                "workshop.yaml line 3: programme.a.session must be there only once. Got a.");
    }

    @Test
    void sessionWithoutAnIdIsAMistake() {
        assertMistake("programme: [{title: A}]",
                "workshop.yaml line 3: programme[1] needs the key session.");
    }

    @Test
    void idWithSignsThatJoinIdsIsAMistake() {
        assertMistake("questions: [{id: a@b, text: Why?}]",
                "workshop.yaml line 3: questions.a@b.id must be letters, digits, - and _, at most 64. Got a@b.");
    }

    @Test
    void listWhereATextBelongsIsAMistake() {
        assertMistake("title: [A]",
                "workshop.yaml line 3: title must be a text. Got a list.");
    }

    @Test
    void textWhereAListBelongsIsAMistake() {
        assertMistake("goals: A",
                "workshop.yaml line 3: goals must be a list. Got A.");
    }

    @Test
    void textWhereKeysBelongIsAMistake() {
        assertMistake("privacy: strict",
                "workshop.yaml line 3: privacy must hold keys with values. Got strict.");
    }

    @Test
    void minimumCellUnderThreeIsAMistake() {
        assertMistake("privacy: {minimumCell: 2}",
                "workshop.yaml line 3: privacy.minimumCell must be a whole number from 3 to 100. Got 2.");
    }

    @Test
    void dateInAnotherOrderIsAMistake() {
        assertMistake("privacy: {retainUntil: 31.12.2026}",
                "workshop.yaml line 3: privacy.retainUntil must be a date as 2026-12-31. Got 31.12.2026.");
    }

    @Test
    void sensitiveItemHasToExist() {
        assertMistake("""
                      instruments: {a: {file: a.csv, items: {voice: {}}}}
                      privacy: {sensitive: [voise]}""",
                "workshop.yaml line 4: privacy.sensitive[1] must be an item of the plan as after.voice. Got voise. Known: a.voice.");
    }

    @Test
    void partOfTheAssessmentInAPatternIsAMistake() {
        assertMistake("assessment: {purpose: {file: \"a*.md\"}}",
                "workshop.yaml line 3: assessment.purpose.file must be one file. Got a*.md.");
    }

    private static void assertMistake(String lines, String sentence) {
        assertEquals(List.of(sentence), Plans.mistakesIn(lines));
    }
}
