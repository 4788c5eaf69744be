package no.kronsj.ingest.source.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** FEATURE UNDER TEST: JSON from elsewhere is read within bounds, and what is no JSON is refused with its reason. */
class JsonTextTest {
    @Test
    void valuesAreAskedByTheirKeysAndNeverBreakWhereSomethingElseStands() throws IOException {
        JsonTree tree = JsonText.read("{\"a\": {\"b\": [\"x\", 7, {\"c\": true}]}, \"n\": 1.5, \"none\": null}");
        assertEquals(List.of("a", "n", "none"), tree.keys());
        assertEquals(Optional.of("7"), tree.items("a", "b").get(1).text());
        assertTrue(tree.items("a", "b").get(2).flag("c"));
        assertEquals(OptionalDouble.of(1.5), tree.number("n"));
        assertEquals(Optional.empty(), tree.text("a", "b"));
        assertEquals(List.of(), tree.items("n", "deeper"));
        assertFalse(tree.has("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  {"a":1,"a":2}       | FILE_UNREADABLE | JSON with the same key twice in line 1
                                                                  {"a":NaN}           | FILE_UNREADABLE | damaged JSON in line 1
                                                                  {"a":1} {"b":2}     | FILE_UNREADABLE | damaged JSON in line 1
                                                                  {'a':1}             | FILE_UNREADABLE | damaged JSON in line 1
                                                                  {"a":1, // why      | FILE_UNREADABLE | damaged JSON in line 1
                                                                  {"a":[1,2           | FILE_UNREADABLE | JSON that ends too early in line 1
                                                                  """)
    void whatIsNoJsonIsRefusedWithoutQuotingIt(String text, IssueKind kind, String found) {
        RefusedFile refused = assertThrows(RefusedFile.class, () -> JsonText.read(text));
        assertEquals(kind + " " + found, refused.kind() + " " + refused.found());
    }

    @Test
    void depthAndTheLengthOfNumbersTextsAndFilesAreBounded() {
        for (String text : List.of("[".repeat(100_000), "[" + "1".repeat(101) + "]",
                "{\"" + "k".repeat(10_001) + "\":1}",
                "[\"" + "x".repeat(1_000_001) + "\"]", "[" + "0,".repeat(4_000_001) + "0]")) {
            RefusedFile refused = assertThrows(RefusedFile.class, () -> JsonText.read(text));
            assertEquals(IssueKind.FILE_TOO_LARGE, refused.kind(), refused.found());
        }
    }

    @Test
    void aNumberBeyondEveryDoubleIsNoneAndCostsNothing() throws IOException {
        JsonTree tree = JsonText.read("{\"y\":1e999999,\"z\":12345678901234567890123456789}");
        assertEquals(OptionalDouble.empty(), tree.number("y"));
        assertEquals(Optional.of("12345678901234567890123456789"), tree.text("z"));
    }
}
