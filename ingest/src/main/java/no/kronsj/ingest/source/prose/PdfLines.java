package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a PDF's pages with their place and size; which of them belong together is settled later. */
public final class PdfLines extends PDFTextStripper {
    /** A wider gap within a line parts columns or cells; letters of a spaced word stand closer. */
    private static final float WIDE = 1;

    /** A line of text, or a table; {@code top} grows downwards, sizes are in points. */
    record Line(int page, String text, float left, float top, float size, float pageHeight,
            List<List<String>> rows) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<PdfColumns.Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition first;
    private final Set<Integer> damagedPages = new TreeSet<>();
    private PdfTables tables = new PdfTables(List.of());
    private float size;
    private float right;
    private boolean continued;

    PdfLines() throws IOException {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** Pages of which a part could not be read. */
    Set<Integer> damagedPages() {
        return damagedPages;
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        if (first != null && !positions.isEmpty() && isApart(positions.getFirst())) {
            finish();
            continued = true;
        }
        for (TextPosition position : positions) {
            right = position.getXDirAdj() + position.getWidthDirAdj();
            first = first == null ? position : first;
            size = Math.max(size, position.getFontSizeInPt());
        }
        text.append(string);
    }

    private boolean isApart(TextPosition next) {
        float letters = next.getFontSizeInPt();
        return next.getXDirAdj() - right > WIDE * letters
                || tables.part(right, next.getXDirAdj(), next.getYDirAdj(), letters);
    }

    @Override
    protected void startPage(PDPage page) {
        tables = new PdfTables(PdfGrid.of(PdfRulings.of(page)));
    }

    /** A faulty instruction costs itself only; what else stands on the page is read. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException faulty) {
        damagedPages.add(getCurrentPageNo());
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        finishLine();
    }

    @Override
    protected void writeParagraphEnd() {
        finishLine();
    }

    @Override
    protected void endPage(PDPage page) {
        finishLine();
        float height = page.getCropBox().getHeight();
        for (PdfColumns.Piece line : PdfColumns.lines(tables.gathered(pieces))) {
            lines.add(new Line(getCurrentPageNo(), line.text(), line.left(), line.top(), line.size(), height,
                    line.rows()));
        }
        pieces.clear();
    }

    /** Ligatures are one sign in the file and two letters in the word. */
    static String unligatured(String string) {
        var plain = new StringBuilder(string.length());
        for (char c : string.toCharArray()) {
            plain.append(c >= '\uFB00' && c <= '\uFB06'
                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                    : String.valueOf(c));
        }
        return plain.toString();
    }

    private void finishLine() {
        finish();
        continued = false;
    }

    private void finish() {
        String piece = unligatured(text.toString()).strip();
        if (first != null && !piece.isEmpty()) {
            pieces.add(new PdfColumns.Piece(piece, first.getXDirAdj(), right, first.getYDirAdj(), size, continued));
        }
        text.setLength(0);
        first = null;
        size = 0;
    }
}
