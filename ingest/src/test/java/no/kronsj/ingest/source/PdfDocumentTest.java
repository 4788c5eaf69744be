package no.kronsj.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PdfDocumentTest {
    /** Lines of "size gapAbove text", one page for each text. */
    private static PDDocument document(String... pages) throws IOException {
        var document = new PDDocument();
        for (String lines : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                float y = 720;
                for (String line : lines.lines().toList()) {
                    String[] parts = line.split(" ", 3);
                    y -= Float.parseFloat(parts[1]);
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), Float.parseFloat(parts[0]));
                    content.newLineAtOffset(72, y);
                    content.showText(parts[2]);
                    content.endText();
                }
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    @Test
    void linesAreJoinedToParagraphsByTheirGaps() throws IOException {
        Readout readout = Written.read("a.pdf", bytes(document("""
                                                               20 0 Veikart mot 2030
                                                               11 40 Vi vil halvere utslippene og kart-
                                                               11 13 legge behovene. Klima-
                                                               11 13 og energiplanen for Nord-
                                                               11 13 Norge ligger fast.
                                                               11 30 1. Kartlegge behov
                                                               11 13 2. Lage en pilot som
                                                               11 13 varer lenge
                                                               11 13 3. Skalere
                                                               11 30 Et avsnitt som fortsetter
                                                               11 200 1
                                                               """, """
                                                                    11 0 over siden.
                                                                    """)));
        assertEquals(
                """
                HEADING 1 Veikart mot 2030
                PARAGRAPH 0 Vi vil halvere utslippene og kartlegge behovene. Klima- og energiplanen for Nord-Norge ligger fast.
                LIST_ITEM 1 Kartlegge behov
                LIST_ITEM 1 Lage en pilot som varer lenge
                LIST_ITEM 1 Skalere
                PARAGRAPH 0 Et avsnitt som fortsetter over siden.
                """,
                Written.document(readout));
    }

    @Test
    void pagesWithoutLettersNeedTextRecognition() throws IOException {
        Readout readout = Written.read("a.pdf", bytes(document("")));
        assertEquals(List.of(IssueKind.NO_TEXT_LAYER), Written.issues(readout));
    }

    @Test
    void passwordIsNamed() throws IOException {
        PDDocument locked = document("11 0 hemmelig");
        locked.protect(new StandardProtectionPolicy("eier", "bruker", new AccessPermission()));
        assertEquals(List.of(IssueKind.FILE_LOCKED), Written.issues(Written.read("a.pdf", bytes(locked))));
    }

    @Test
    void restrictedCopyingIsReadAndSaid() throws IOException {
        PDDocument restricted = document("11 0 lesbar tekst");
        var permission = new AccessPermission();
        permission.setCanExtractContent(false);
        restricted.protect(new StandardProtectionPolicy("eier", "", permission));
        Readout readout = Written.read("a.pdf", bytes(restricted));
        assertEquals("PARAGRAPH 0 lesbar tekst\n", Written.document(readout));
        assertEquals(List.of(IssueKind.EXTRACTION_RESTRICTED), Written.issues(readout));
    }

    /** Lines of the left column and, on the same height and written right after, of the right one. */
    private static PDDocument columns(int lines, String left, String right) throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 10);
            for (int line = 1; line <= lines; line++) {
                show(content, 72, 720 - 12 * line, left + " " + line);
                show(content, 330, 720 - 12 * line, right + " " + line);
            }
        }
        return document;
    }

    private static void show(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    @Test
    void twoColumnsWrittenLineByLineAreReadOneAfterTheOther() throws IOException {
        String text = Written.document(Written.read("a.pdf", bytes(columns(8, "venstre spalte med mange ord i linje",
                "spalten til høyre med mange ord i linje"))));
        assertTrue(text.startsWith("PARAGRAPH 0 venstre spalte med mange ord i linje 1 venstre"), text);
        assertTrue(text.endsWith("linje 7 spalten til høyre med mange ord i linje 8\n"), text);
    }

    @Test
    void shortCellsSideBySideAreNoColumns() throws IOException {
        String text = Written.document(Written.read("a.pdf", bytes(columns(5, "Kari", "Leder prosjektet"))));
        assertTrue(text.startsWith("PARAGRAPH 0 Kari 1 Leder prosjektet 1 Kari 2"), text);
    }

    @Test
    void whatRepeatsInTheMarginIsLeftOut() throws IOException {
        Readout readout = Written.read("a.pdf", bytes(document("9 0 Gruppe 3, side 1\n11 60 Mål.\n",
                "9 0 Gruppe 3, side 2\n11 60 Veikart.\n", "9 0 Gruppe 3, side 3\n11 60 Slutt.\n")));
        assertEquals("PARAGRAPH 0 Mål.\nPARAGRAPH 0 Veikart.\nPARAGRAPH 0 Slutt.\n", Written.document(readout));
    }

    @Test
    void aLineThatStandsInTheMarginOnceIsText() throws IOException {
        Readout readout = Written.read("a.pdf", bytes(document("11 0 Mål.\n", "11 0 Veikart.\n", "11 0 Slutt.\n")));
        assertEquals("PARAGRAPH 0 Mål.\nPARAGRAPH 0 Veikart.\nPARAGRAPH 0 Slutt.\n", Written.document(readout));
    }

    @Test
    void remarksStandApartAtTheirPageWithoutTheirAuthor() throws IOException {
        PDDocument document = document("11 0 Mål.", "11 0 Veikart.");
        var remark = new PDAnnotationText();
        remark.setContents("Er det nok?");
        remark.setTitlePopup("Kari Nordmann");
        document.getPage(1).getAnnotations().add(remark);
        Readout readout = Written.read("a.pdf", bytes(document));
        assertEquals("COMMENT 5 Er det nok?\n", Written.asides(readout));
        assertEquals("PARAGRAPH 0 Mål.\nPARAGRAPH 0 Veikart.\n", Written.document(readout));
    }

    @Test
    void restrictedChangingIsReadAndSaid() throws IOException {
        PDDocument restricted = document("11 0 lesbar tekst");
        var permission = new AccessPermission();
        permission.setCanModify(false);
        restricted.protect(new StandardProtectionPolicy("eier", "", permission));
        assertEquals(List.of(IssueKind.CHANGES_RESTRICTED), Written.issues(Written.read("a.pdf", bytes(restricted))));
    }
}
