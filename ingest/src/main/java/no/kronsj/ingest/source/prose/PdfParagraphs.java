package no.kronsj.ingest.source.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.prose.PdfLines.Line;

/**
 * Joins the lines of a PDF to paragraphs: a wider gap, another size, a number or sign at the beginning, or a full stop at
 * the end of a page begins a new one. A word divided at the end of a line is put together. Lines larger than the body
 * are headings.
 */
public final class PdfParagraphs {
    private static final float WIDE_GAP = 1.35F;
    private static final float LARGER = 1.12F;
    private static final int LONGEST_HEADING = 160;
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:»\"”]");

    private final List<Line> lines;
    private final PdfComments comments;
    private final float bodySize;
    private final float usualGap;
    private final DocumentText document;
    private final WrappedLines open = new WrappedLines();
    private List<String> tableHead = List.of();
    private @Nullable Line last;

    PdfParagraphs(List<Line> lines, PdfComments comments, DocumentText document) {
        this.lines = PdfFurniture.without(lines);
        this.comments = comments;
        this.document = document;
        this.bodySize = usual(this.lines.stream().map(Line::size).toList());
        this.usualGap = usualGap(this.lines);
    }

    void write() throws RefusedFile {
        for (Line line : lines) {
            if (last != null && startsNew(last, line)) {
                close();
            }
            putAside(line.page());
            if (line.rows().isEmpty()) {
                open.add(line.text());
                tableHead = List.of();
            } else {
                close();
                table(line.rows());
            }
            last = line;
        }
        close();
        putAside(Integer.MAX_VALUE);
    }

    /** A table that goes on repeats its heading on the next page. */
    private void table(List<List<String>> rows) throws RefusedFile {
        boolean repeats = rows.getFirst().equals(tableHead);
        for (List<String> row : repeats ? rows.subList(1, rows.size()) : rows) {
            document.row(row);
        }
        tableHead = rows.getFirst();
    }

    private void putAside(int untilPage) throws RefusedFile {
        for (String comment : comments.takeUntil(untilPage)) {
            document.aside(Apart.COMMENT, comment);
        }
    }

    private boolean startsNew(Line before, Line line) {
        if (line.page() != before.page()) {
            return ENDED.matcher(before.text()).matches() || sizesDiffer(before, line)
                    || DocumentText.isItem(line.text());
        }
        float gap = line.top() - before.top();
        return gap < 0 || gap > usualGap * WIDE_GAP * Math.max(1, line.size() / bodySize) || sizesDiffer(before, line)
                || DocumentText.isItem(line.text());
    }

    private static boolean sizesDiffer(Line one, Line other) {
        return Math.max(one.size(), other.size()) > LARGER * Math.min(one.size(), other.size());
    }

    private void close() throws RefusedFile {
        String text = open.take();
        if (last == null || text.isEmpty()) {
            return;
        }
        boolean heading = last.size() > LARGER * bodySize && text.length() <= LONGEST_HEADING;
        if (heading) {
            document.heading(last.size() > 1.5F * bodySize ? 1 : 2, text);
        } else {
            document.paragraph(text);
        }
    }

    /** The gap that occurs most often between two lines of the body, or a line and a fifth. */
    private static float usualGap(List<Line> lines) {
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            float gap = line.top() - before.top();
            boolean lineBelow = line.page() == before.page() && gap > 0 && gap < 2 * line.size();
            if (lineBelow && !sizesDiffer(before, line)) {
                gaps.add(gap);
            }
        }
        float size = usual(lines.stream().map(Line::size).toList());
        return gaps.isEmpty() ? 1.2F * size : Math.min(usual(gaps), 1.5F * size);
    }

    /** The most frequent value to half a point; of equals the smaller, so that the answer does not depend on the order. */
    private static float usual(List<Float> values) {
        Map<Integer, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(Math.round(value * 2), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(entry -> entry.getKey() / 2F).orElse(12F);
    }
}
