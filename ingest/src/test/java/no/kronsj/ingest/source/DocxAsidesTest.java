package no.kronsj.ingest.source;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.source.content.SourceContent.Document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** FEATURE UNDER TEST: what stands apart from the text of a Word document. */
class DocxAsidesTest {
    private static final String FIRST = "<w:p><w:r><w:t>Første</w:t></w:r></w:p>";

    private static Readout read(String body) {
        return Written.read("a.docx", OfficePackage.word(body));
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String deleted(String text) {
        return "<w:del><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    @Test
    void deletedHiddenAndCommentedTextStandsApartAtItsBlock() {
        Readout readout = read(FIRST + "<w:p>" + run("", "Innen ") + deleted("2030") + run("", "2035")
                + "<w:moveFrom><w:r><w:t>flyttet</w:t></w:r></w:moveFrom>" + run("<w:vanish/>", "skj")
                + run("<w:rStyle w:val=\"Skjult\"/>", "ult") + "<w:r><w:commentReference w:id=\"0\"/></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");
        assertEquals("PARAGRAPH 0 Første\nPARAGRAPH 0 Innen 2035\n", Written.document(readout));
        assertEquals("""
                     DELETED 7 2030
                     COMMENT 7 Er det nok? / Spør
                     NOTE 7 Kilde: SSB
                     HIDDEN 7 skjult
                     """, Written.asides(readout));
        assertFalse(readout.toString().contains("Nordmann"), "who made a comment is not kept");
    }

    @Test
    void whatStandsApartMovesNoOffset() {
        String plain = "<w:p>" + run("", "Andre") + "</w:p>";
        String full = "<w:p>" + deleted("slettet") + run("", "And") + run("<w:vanish/>", "skjult") + run("", "re")
                + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>";
        var before = (Document) read(FIRST + plain + plain).content();
        var after = (Document) read(FIRST + full + plain).content();
        assertEquals(before.blocks(), after.blocks());
    }

    @Test
    void paragraphsWhoseEndWasDeletedAreOne() {
        assertEquals("PARAGRAPH 0 Vi vil halvere\nTABLE_ROW 0 Til tak\n", Written.document(read(
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("", "Vi vil ") + "</w:p><w:p>" + run("", "halvere")
                        + "</w:p><w:tbl><w:tr><w:tc><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("", "Til ")
                        + "</w:p><w:p>" + run("", "tak") + "</w:p></w:tc></w:tr></w:tbl>")));
    }

    @Test
    void deletedRowStandsApart() {
        Readout readout = read("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>" + deleted("Pilot")
                + "</w:p></w:tc></w:tr></w:tbl>" + FIRST);
        assertEquals("PARAGRAPH 0 Første\n", Written.document(readout));
        assertEquals("DELETED 0 Pilot", Written.asides(readout).lines().findFirst().orElseThrow());
    }

    @Test
    void theTableOfContentsRepeatsHeadingsAndIsLeftOut() {
        assertEquals("PARAGRAPH 0 Første\n", Written.document(read(
                "<w:p><w:pPr><w:pStyle w:val=\"INNH1\"/></w:pPr>" + run("", "Mål\t3") + "</w:p>" + FIRST)));
    }

    @Test
    void aTextBoxIsReadOnceAndAFormAsItsText() {
        assertEquals("PARAGRAPH 0 boks\nPARAGRAPH 0 svar\n", Written.document(read(
                "<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent><w:p>" + run("", "boks")
                        + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>" + run("", "boks")
                        + "</w:p></mc:Fallback></mc:AlternateContent></w:r></w:p><w:sdt><w:sdtContent><w:p>"
                        + run("", "svar") + "</w:p></w:sdtContent></w:sdt>")));
    }

    @Test
    void commentsThatNothingRefersToStandAtTheEnd() {
        assertEquals("COMMENT 6 Er det nok? / Spør\nNOTE 6 Kilde: SSB\n", Written.asides(read(FIRST)));
    }
}
