package no.kronsj.ingest.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import no.kronsj.ingest.sample.Prose.Block;

/**
 * A document printed to pdf: wrapped lines, numbers in front of steps. A table lies across the page and is written cell by
 * cell, each at the foot of its row, as a spreadsheet prints it.
 */
final class PdfFile implements AutoCloseable {
    private static final float MARGIN = 56;
    private static final float SIZE = 10.5f;
    private static final float HEADING_SIZE = 15;
    private static final float LEADING = 1.35f;
    private static final float GAP = 8;
    private static final float INDENT = 20;
    private static final float TABLE_SIZE = 9;
    private static final float[] COLUMN_SHARES = {0.28f, 0.19f, 0.18f, 0.35f};
    private final PDType1Font plain = new PDType1Font(FontName.HELVETICA);
    private final PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDDocument document = new PDDocument();
    private final PDRectangle paper;
    private PDPageContentStream page;
    private float y;

    private PdfFile(boolean across) throws IOException {
        paper = across ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        page = startPage();
    }

    static void write(Prose prose, Path file) throws IOException {
        boolean across = prose.blocks().stream().anyMatch(Block.Table.class::isInstance);
        try (var pdf = new PdfFile(across)) {
            for (Block block : prose.blocks()) {
                pdf.add(block);
            }
            pdf.page.close();
            FixedZip.write(file, pdf.bytes());
        }
    }

    /** The number that names the file is made from its text and not from the clock. */
    private byte[] bytes() throws IOException {
        var crc = new CRC32();
        for (PDPage one : document.getPages()) {
            crc.update(one.getContents().readAllBytes());
        }
        document.setDocumentId(crc.getValue());
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                lines(wrapped(heading.text(), bold, HEADING_SIZE, textWidth()), MARGIN, bold, HEADING_SIZE);
                y -= GAP;
            }
            case Block.Paragraph paragraph -> {
                lines(wrapped(paragraph.text(), plain, SIZE, textWidth()), MARGIN, plain, SIZE);
                y -= GAP;
            }
            case Block.Steps steps -> steps(steps.texts());
            case Block.Table table -> {
                for (int row = 0; row < table.rows().size(); row++) {
                    row(table.rows().get(row), row == 0 ? bold : plain);
                }
            }
        }
    }

    private void steps(List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            var wrapped = wrapped((i + 1) + ". " + texts.get(i), plain, SIZE, textWidth() - INDENT);
            lines(wrapped.subList(0, 1), MARGIN, plain, SIZE);
            lines(wrapped.subList(1, wrapped.size()), MARGIN + INDENT, plain, SIZE);
            y -= GAP / 2;
        }
    }

    private void row(List<String> cells, PDType1Font font) throws IOException {
        var wrapped = new ArrayList<List<String>>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrapped(cells.get(i), font, TABLE_SIZE, COLUMN_SHARES[i] * textWidth() - 2 * GAP));
        }
        int tallest = wrapped.stream().mapToInt(List::size).max().orElse(1);
        float height = tallest * TABLE_SIZE * LEADING + GAP;
        if (y - height < MARGIN) {
            page.close();
            page = startPage();
        }
        float top = y;
        float x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            y = top - GAP / 2 - (tallest - wrapped.get(i).size()) * TABLE_SIZE * LEADING;
            lines(wrapped.get(i), x + GAP, font, TABLE_SIZE);
            page.addRect(x, top - height, COLUMN_SHARES[i] * textWidth(), height);
            page.stroke();
            x += COLUMN_SHARES[i] * textWidth();
        }
        y = top - height;
    }

    private void lines(List<String> lines, float x, PDType1Font font, float size) throws IOException {
        for (String line : lines) {
            if (y - size * LEADING < MARGIN) {
                page.close();
                page = startPage();
            }
            y -= size * LEADING;
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, y + size * (LEADING - 1));
            page.showText(line);
            page.endText();
        }
    }

    private static List<String> wrapped(String text, PDType1Font font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private PDPageContentStream startPage() throws IOException {
        var added = new PDPage(paper);
        document.addPage(added);
        y = paper.getHeight() - MARGIN;
        return new PDPageContentStream(document, added, PDPageContentStream.AppendMode.OVERWRITE, false);
    }

    private float textWidth() {
        return paper.getWidth() - 2 * MARGIN;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
