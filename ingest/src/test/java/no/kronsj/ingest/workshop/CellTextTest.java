package no.kronsj.ingest.workshop;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CellTextTest {
    @Test
    void whatTheEyeDoesNotSeeIsLeftOut() {
        assertEquals("a b", CellText.tidy("\uFEFFa\u00A0\u2009 b\u200B\r\n"));
        assertEquals("samarbeid", CellText.tidy("sam\u00ADarbeid"));
        assertEquals("a b", CellText.tidy("  a   b "));
    }

    @Test
    void typographyIsTakenBack() {
        assertEquals("\"it's\" so-so", CellText.tidy("\u201Cit\u2019s\u201D so\u2013so"));
        assertEquals("'", CellText.tidy("`"));
    }

    @Test
    void lettersAreComposedAndKeepTheirCase() {
        assertEquals("Å", CellText.tidy("A\u030A"));
        assertEquals("å", CellText.comparable("A\u030A"));
    }

    @Test
    void onlyOneFullStopIsLeftOut() {
        assertEquals("ja", CellText.answer("Ja."));
        assertEquals("ja, men...", CellText.answer("Ja, men..."));
        assertEquals(".", CellText.answer("."));
        assertEquals("", CellText.answer(" "));
    }

    @Test
    void wholeNumbersLoseTheirZeros() {
        assertEquals("7", CellText.answer("7.0"));
        assertEquals("-99", CellText.answer("\u221299,00"));
        assertEquals("7.5", CellText.answer("7.5"));
        assertEquals("7", CellText.answer("7."));
    }
}
