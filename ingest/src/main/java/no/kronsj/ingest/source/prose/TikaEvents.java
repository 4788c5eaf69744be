package no.kronsj.ingest.source.prose;

import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.RefusedFile;

/** Takes the XHTML that Tika makes of a document: headers and footers are left out, notes and comments stand apart. */
final class TikaEvents extends DefaultHandler {
    private static final Set<String> NO_TEXT = Set.of("header", "footer", "embedded", "slide-master-content",
            "slide-master-notes", "slide-header", "slide-footer");
    private static final Set<String> NOTES = Set.of("notes", "slide-notes", "footnote", "endnote");
    private static final Set<String> COMMENTS = Set.of("slide-comment", "annotation", "comment");
    /** What Tika puts in the place of a control character; before a footnote it was the mark of one. */
    private static final String CONTROL = "\uFFFD";

    private final MarkupBlocks blocks;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder apart = new StringBuilder();
    private Apart why = Apart.NOTE;
    private int depth;
    private int leftOutFrom = Integer.MAX_VALUE;
    private int apartFrom = Integer.MAX_VALUE;

    TikaEvents(DocumentText document) {
        this.blocks = new MarkupBlocks(document);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        depth++;
        String kind = attributes.getValue("class") == null ? "" : attributes.getValue("class");
        boolean author = why == Apart.COMMENT && depth > apartFrom && name.equals("b");
        if (name.equals("head") || NO_TEXT.contains(kind) || kind.startsWith("toc_") || author) {
            leftOutFrom = Math.min(leftOutFrom, depth);
        } else if (apartFrom == Integer.MAX_VALUE && (NOTES.contains(kind) || COMMENTS.contains(kind))) {
            apartFrom = depth;
            why = NOTES.contains(kind) ? Apart.NOTE : Apart.COMMENT;
        }
        if (isText()) {
            write(() -> blocks.begin(name, 1));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (leftOutFrom == Integer.MAX_VALUE) {
            (isText() ? text : apart).append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (isText()) {
            write(() -> blocks.end(name));
        } else if (name.equals("p")) {
            apart.append('\n');
        }
        if (depth == apartFrom) {
            apartFrom = Integer.MAX_VALUE;
            write(() -> blocks.aside(why, apart.toString().replace(CONTROL, "")));
            apart.setLength(0);
        }
        leftOutFrom = depth == leftOutFrom ? Integer.MAX_VALUE : leftOutFrom;
        depth--;
    }

    private boolean isText() {
        return leftOutFrom == Integer.MAX_VALUE && apartFrom == Integer.MAX_VALUE;
    }

    /** Hands over what was gathered, then does the step; Tika's events can throw nothing but its own. */
    private void write(Step step) throws SAXException {
        try {
            if (text.toString().startsWith(CONTROL)) {
                blocks.aside(Apart.NOTE, text.toString().replace(CONTROL, ""));
            } else {
                blocks.text(text.toString().replace(CONTROL, ""));
            }
            text.setLength(0);
            step.run();
        } catch (RefusedFile tooLong) {
            throw new SAXException(tooLong);
        }
    }

    private interface Step {
        void run() throws RefusedFile;
    }
}
