package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** The remarks that readers have fastened to the pages, without their names; links and form fields are none. */
final class PdfComments {
    private final TreeMap<Integer, Collection<String>> byPage = new TreeMap<>();

    /** Reads the remarks of a page; the window in which one pops up repeats its text. */
    void read(PDDocument document, int page) throws IOException {
        var texts = new LinkedHashSet<String>();
        List<PDAnnotation> annotations = document.getPage(page - 1).getAnnotations();
        for (PDAnnotation annotation : annotations) {
            String text = annotation.getContents();
            boolean remark = !(annotation instanceof PDAnnotationLink) && !(annotation instanceof PDAnnotationWidget);
            if (remark && text != null && !text.isBlank()) {
                texts.add(text);
            }
        }
        byPage.put(page, texts);
    }

    /** Hands over those of all pages up to this one. */
    List<String> takeUntil(int page) {
        Map<Integer, Collection<String>> until = byPage.headMap(page, true);
        List<String> texts = until.values().stream().flatMap(Collection::stream).toList();
        until.clear();
        return texts;
    }
}
