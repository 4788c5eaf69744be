package no.kronsj.ingest.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.DecodedText;
import no.kronsj.ingest.source.file.Windows1252;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class DecodedTextTest {
    private static final String TEXT = "id;navn\n1;Ærlend Øyås «bra»\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void markTellsTheCharacterSet(String charset) {
        DecodedText decoded = DecodedText.of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)), "a");
        assertEquals(TEXT, decoded.text());
        assertEquals(charset, decoded.encoding());
        assertEquals(List.of(), decoded.issues());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void wideCharactersAreKnownWithoutAMark(String charset) {
        assertEquals(TEXT, DecodedText.of(TEXT.getBytes(Charset.forName(charset)), "a").text());
    }

    @Test
    void guessIsSaidAndLosesNothing() {
        DecodedText decoded = DecodedText.of(TEXT.getBytes(Charset.forName("windows-1252")), "a");
        assertEquals(TEXT, decoded.text());
        assertEquals("windows-1252?", decoded.encoding());
        assertEquals(List.of(IssueKind.ENCODING_GUESSED), decoded.issues().stream().map(IngestIssue::kind).toList());
        assertEquals(2, decoded.issues().getFirst().row());
    }

    @Test
    void everyByteHasACharacter() {
        var bytes = new byte[256];
        for (int i = 0; i < 256; i++) {
            bytes[i] = (byte) i;
        }
        assertFalse(Windows1252.decode(bytes, 0, 256).contains("\uFFFD"));
    }

    @Test
    void rowsOfTwoOriginsAreEachReadRight() {
        byte[] first = "æ\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "ø\n".getBytes(Charset.forName("windows-1252"));
        byte[] both = {first[0], first[1], first[2], second[0], second[1]};
        DecodedText decoded = DecodedText.of(both, "a");
        assertEquals("æ\nø\n", decoded.text());
        assertEquals(2, decoded.issues().getFirst().row());
    }

    @Test
    void halfACharacterAtTheEndIsSaid() {
        byte[] whole = "\uFEFFab".getBytes(StandardCharsets.UTF_16LE);
        DecodedText decoded = DecodedText.of(Arrays.copyOf(whole, whole.length - 1), "a");
        assertEquals("a", decoded.text());
        assertEquals(IssueKind.FILE_CUT_SHORT, decoded.issues().getFirst().kind());
    }

    @Test
    void bothMarksAreTakenOff() {
        assertEquals("id", DecodedText.of("\uFEFF\uFEFFid".getBytes(StandardCharsets.UTF_8), "a").text());
    }
}
