package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mistakes in documents, each with its whole sentence. */
class DocumentMistakesTest {

    @Test
    void definitionNeedsItsGroup() {
        assertMistake("documents: [{kind: definition, files: a.docx}]",
                "workshop.yaml line 3: documents[1].files must have {group} where the group's name stands. Got a.docx.");
    }

    @Test
    void feedbackNeedsTheGroupItComesFrom() {
        assertMistake("documents: [{kind: feedback, files: \"{group}.docx\"}]",
                "workshop.yaml line 3: documents[1].files must have {from} where the name of the group that gives feedback stands. Got {group}.docx.");
    }

    @Test
    void filesNeedAKind() {
        assertMistake("documents: [{files: \"{group}.docx\"}]",
                "workshop.yaml line 3: documents[1] needs the key kind.");
    }

    @Test
    void revisionTwiceIsAMistake() {
        assertMistake("documents: [{kind: roadmap, revision: v1, files: \"{group}-{revision}.docx\"}]",
                "workshop.yaml line 3: documents[1].files can have {revision} only where no key revision stands beside it. Got {group}-{revision}.docx.");
    }

    @Test
    void sessionTwiceIsAMistake() {
        assertMistake("""
                      programme: [{session: day-1}]
                      documents: [{kind: note, session: day-1, files: "{session}.docx"}]""",
                "workshop.yaml line 4: documents[1].files can have {session} only where no key session stands beside it. Got {session}.docx.");
    }

    @Test
    void sessionHasToBeInTheProgramme() {
        assertMistake("""
                      programme: [{session: day-1}]
                      documents: [{kind: note, session: day-2, files: "*.docx"}]""",
                "workshop.yaml line 4: documents[1].session must be a session of the programme. Got day-2. Did you mean day-1?");
    }

    @Test
    void tableNeedsItsText() {
        assertMistake("documents: [{kind: note, file: a.csv, columns: {group: g}}]",
                "workshop.yaml line 3: documents[1].columns needs the key text.");
    }

    @Test
    void tableOfFeedbackNeedsFrom() {
        assertMistake("documents: [{kind: feedback, file: a.csv, columns: {group: g, text: t}}]",
                "workshop.yaml line 3: documents[1].columns needs the key from.");
    }

    @Test
    void tableNeedsAKind() {
        assertMistake("documents: [{file: a.csv, columns: {text: t}}]",
                "workshop.yaml line 3: documents[1].columns needs the key kind.");
    }

    @Test
    void misspeltColumnIsNamedWithTheNearestOne() {
        assertMistake("documents: [{kind: note, file: a.csv, columns: {text: t, gruop: g}}]",
                "workshop.yaml line 3: documents[1].columns.gruop is not a key here. Did you mean group?");
    }

    @Test
    void misspeltKindIsNamedWithTheNearestOne() {
        assertMistake("documents: [{kind: defintion, files: \"{group}.docx\"}]",
                "workshop.yaml line 3: documents[1].kind must be one of definition, roadmap, feedback, presentation, note. Got defintion. Did you mean definition?");
    }

    @Test
    void documentInAWordIsAMistake() {
        assertMistake("documents: [definition]",
                "workshop.yaml line 3: documents[1] must hold keys with values. Got definition.");
    }

    private static void assertMistake(String lines, String sentence) {
        assertEquals(List.of(sentence), Plans.mistakesIn(lines));
    }
}
