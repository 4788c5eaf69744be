package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.SafeXml;

/** The comments and notes of a Word document, which stand in parts of their own; the text refers to them by number. */
final class WordAsides {
    private record Reference(String element, String id) {}

    private final Map<Reference, String> texts = new LinkedHashMap<>();

    /** Reads comments, footnotes or endnotes; the lines between text and notes are kept as notes of a type. */
    void read(SafeXml xml) throws IOException {
        while (xml.nextStart()) {
            if (xml.name().equals("comment") || isNote(xml.name())) {
                String id = xml.attribute("id");
                boolean line = xml.attribute("type") != null && !"normal".equals(xml.attribute("type"));
                var reference = new Reference(xml.name(), id == null ? "" : id);
                String text = OfficeWords.of(xml);
                if (!line) {
                    texts.merge(reference, text, (one, other) -> one + "\n" + other);
                }
            }
        }
    }

    private static boolean isNote(String element) {
        return element.equals("footnote") || element.equals("endnote");
    }

    /** Puts aside what the text refers to; a second reference to the same finds nothing. */
    void place(String element, @Nullable String id, DocumentText document) throws IOException {
        String text = texts.remove(new Reference(element, id == null ? "" : id));
        if (text != null) {
            document.aside(apart(element), text);
        }
    }

    /** What the text does not refer to stands at its end. */
    void placeRest(DocumentText document) throws IOException {
        for (var rest : texts.entrySet()) {
            document.aside(apart(rest.getKey().element()), rest.getValue());
        }
        texts.clear();
    }

    private static Apart apart(String element) {
        return isNote(element) ? Apart.NOTE : Apart.COMMENT;
    }
}
