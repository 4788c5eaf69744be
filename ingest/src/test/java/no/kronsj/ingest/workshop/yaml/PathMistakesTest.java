package no.kronsj.ingest.workshop.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mistakes in paths and patterns, each with its whole sentence. */
class PathMistakesTest {

    @Test
    void pathOutOfTheFolderIsAMistake() {
        assertMistake("instruments: {i: {file: raw/../../a.csv}}",
                "workshop.yaml line 3: instruments.i.file must lie inside the workshop's folder. Got raw/../../a.csv. Write the path from there, without .. before it.");
    }

    @Test
    void absolutePathIsAMistake() {
        assertMistake("instruments: {i: {file: /etc/passwd}}",
                "workshop.yaml line 3: instruments.i.file must lie inside the workshop's folder. Got /etc/passwd. Write the path from there, without .. before it.");
    }

    @Test
    void driveLetterIsAMistake() {
        assertMistake("instruments: {i: {file: 'C:\\a.csv'}}",
                "workshop.yaml line 3: instruments.i.file must lie inside the workshop's folder. Got C:\\a.csv. Write the path from there, without .. before it.");
    }

    @Test
    void addressIsAMistake() {
        assertMistake("instruments: {i: {file: \"http://x/a.csv\"}}",
                "workshop.yaml line 3: instruments.i.file must lie inside the workshop's folder. Got http://x/a.csv. Write the path from there, without .. before it.");
    }

    @Test
    void backslashesOutOfTheFolderAreAMistake() {
        assertMistake("instruments: {i: {file: 'raw\\..\\..\\a.csv'}}",
                "workshop.yaml line 3: instruments.i.file must lie inside the workshop's folder. Got raw\\..\\..\\a.csv. Write the path from there, without .. before it.");
    }

    @Test
    void backslashIsAMistake() {
        assertMistake("instruments: {i: {file: 'raw\\a.csv'}}",
                "workshop.yaml line 3: instruments.i.file must have / between folders. Got raw\\a.csv. Did you mean raw/a.csv?");
    }

    @Test
    void emptyFolderNameIsAMistake() {
        assertMistake("instruments: {i: {file: raw//a.csv}}",
                "workshop.yaml line 3: instruments.i.file must be a plain path as raw/answers.csv. Got raw//a.csv.");
    }

    @Test
    void misspeltNameInBracesIsNamedWithTheNearestOne() {
        assertMistake("instruments: {i: {files: \"{gruop}.csv\"}}",
                "workshop.yaml line 3: instruments.i.files can have {group}, {from}, {session}, {revision} and * only. Got {gruop}.csv. Did you mean {group}?");
    }

    @Test
    void neighboursThatNothingPartsAreAMistake() {
        assertMistake("instruments: {i: {files: \"{group}{from}.csv\"}}",
                "workshop.yaml line 3: instruments.i.files must have something between two of {…} and *. Got {group}{from}.csv.");
    }

    @Test
    void twoStarsAreAMistake() {
        assertMistake("instruments: {i: {files: \"**/a.csv\"}}",
                "workshop.yaml line 3: instruments.i.files must have something between two of {…} and *. Got **/a.csv.");
    }

    @Test
    void fourStarsInOneNameAreAMistake() {
        assertMistake("instruments: {i: {files: \"a*b*c*d*.csv\"}}",
                "workshop.yaml line 3: instruments.i.files can have at most 3 of {…} and * in one name. Got a*b*c*d*.csv.");
    }

    @Test
    void openBraceIsAMistake() {
        assertMistake("instruments: {i: {files: \"{group.csv\"}}",
                "workshop.yaml line 3: instruments.i.files must close each brace in the same folder or file name. Got {group.csv.");
    }

    private static void assertMistake(String lines, String sentence) {
        assertEquals(List.of(sentence), Plans.mistakesIn(lines));
    }
}
