package no.kronsj.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PdfTablesTest {
    private final PDDocument document = new PDDocument();

    /** What is drawn on a page; y grows upwards. */
    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private PdfTablesTest page(Drawing drawing) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 10);
            drawing.on(content);
        }
        return this;
    }

    private String read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return Written.document(Written.read("a.pdf", bytes.toByteArray()));
    }

    private static void text(PDPageContentStream page, float x, float y, String... lines) throws IOException {
        float line = y;
        for (String words : lines) {
            page.beginText();
            page.newLineAtOffset(x, line);
            page.showText(words);
            page.endText();
            line -= 12;
        }
    }

    private static void lines(PDPageContentStream page, float... ends) throws IOException {
        for (int i = 0; i < ends.length; i += 4) {
            page.moveTo(ends[i], ends[i + 1]);
            page.lineTo(ends[i + 2], ends[i + 3]);
            page.stroke();
        }
    }

    private static void cell(PDPageContentStream page, float x, float y, float width, float height, String... lines)
            throws IOException {
        text(page, x + 4, y + height - 12, lines);
        page.addRect(x, y, width, height);
        page.stroke();
    }

    @Test
    void boxesAroundCellsMakeATable() throws IOException {
        String read = page(page -> {
            text(page, 72, 720, "Før tabellen står det noe.");
            cell(page, 72, 660, 150, 40, "Tiltak");
            cell(page, 222, 660, 100, 40, "Ansvarlig");
            cell(page, 72, 620, 150, 40, "Kartlegge over-", "vann i sentrum");
            cell(page, 222, 620, 100, 40, "Teknisk drift", "og plan");
            text(page, 72, 590, "Etter tabellen også.");
        }).read();
        assertEquals("""
                     PARAGRAPH 0 Før tabellen står det noe.
                     TABLE_ROW 0 Tiltak | Ansvarlig
                     TABLE_ROW 0 Kartlegge overvann i sentrum | Teknisk drift og plan
                     PARAGRAPH 0 Etter tabellen også.
                     """, read);
    }

    @Test
    void cellOverTwoRowsStandsInTheFirst() throws IOException {
        String read = page(page -> {
            lines(page, 72, 700, 322, 700, 72, 670, 322, 670, 172, 640, 322, 640, 72, 610, 322, 610);
            lines(page, 72, 700, 72, 610, 172, 700, 172, 610, 322, 700, 322, 610);
            text(page, 76, 685, "Hvem");
            text(page, 176, 685, "Hva");
            text(page, 76, 655, "Kommunen");
            text(page, 176, 655, "Innkjøp");
            text(page, 176, 625, "Areal");
        }).read();
        assertEquals("""
                     TABLE_ROW 0 Hvem | Hva
                     TABLE_ROW 0 Kommunen | Innkjøp
                     TABLE_ROW 0  | Areal
                     """, read);
    }

    @Test
    void rulingBetweenTwoWordsPartsThemHoweverCloseTheyStand() throws IOException {
        String read = page(page -> {
            for (int row = 0; row < 3; row++) {
                cell(page, 72, 600 - 20 * row, 32, 20, "2022");
                cell(page, 104, 600 - 20 * row, 60, 20, "Plan " + row);
            }
        }).read();
        assertEquals("""
                     TABLE_ROW 0 2022 | Plan 0
                     TABLE_ROW 0 2022 | Plan 1
                     TABLE_ROW 0 2022 | Plan 2
                     """, read);
    }

    @Test
    void headingThatIsRepeatedOnTheNextPageStandsOnce() throws IOException {
        Drawing head = page -> {
            cell(page, 72, 660, 150, 20, "Tiltak");
            cell(page, 222, 660, 100, 20, "Frist");
        };
        String read = page(page -> {
            head.on(page);
            cell(page, 72, 640, 150, 20, "Kartlegge");
            cell(page, 222, 640, 100, 20, "2022");
        }).page(page -> {
            head.on(page);
            cell(page, 72, 640, 150, 20, "Bygge");
            cell(page, 222, 640, 100, 20, "2024");
        }).read();
        assertEquals("""
                     TABLE_ROW 0 Tiltak | Frist
                     TABLE_ROW 0 Kartlegge | 2022
                     TABLE_ROW 0 Bygge | 2024
                     """, read);
    }

    @Test
    void frameAroundAParagraphIsNoTable() throws IOException {
        String read = page(page -> {
            cell(page, 72, 600, 300, 60, "Vi mener at kommunen", "skal gå foran.");
            lines(page, 72, 630, 372, 630, 80, 660, 80, 600);
        }).read();
        assertEquals("PARAGRAPH 0 Vi mener at kommunen skal gå foran.\n", read);
    }
}
