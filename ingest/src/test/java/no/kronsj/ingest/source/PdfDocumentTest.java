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
import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
