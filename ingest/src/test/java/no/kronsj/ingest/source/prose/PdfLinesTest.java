package no.kronsj.ingest.source.prose;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PdfLinesTest {
    @Test
    void ligaturesAreLettersAgain() {
        assertEquals("finne flere offer", PdfLines.unligatured("\uFB01nne \uFB02ere o\uFB00er"));
    }
}
