package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import no.kronsj.ingest.source.file.SafeXml;

/**
 * Walks through the content of an OpenDocument text. Left out: deleted text, which LibreOffice keeps in a block of its own
 * before the body, comments, notes, and hidden text.
 */
public final class OdtText {
    private static final int MOST_SPACES = 1_000;

    private final SafeXml xml;
    private final DocumentText document;
    private final ProseTable table;
    private final Set<String> hidden = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int lists;
    private int paragraphs;
    private int heading;
    private int span = 1;

    OdtText(SafeXml xml, DocumentText document) {
        this.xml = xml;
        this.document = document;
        this.table = new ProseTable(document);
    }

    void read() throws IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case SafeXml.START -> start(xml.name());
                case SafeXml.END -> end(xml.name());
                case SafeXml.TEXT -> append(paragraphs > 0 ? xml.text() : "");
                default -> {
                } // comments and the like
            }
        }
    }

    private void start(String name) throws IOException {
        switch (name) {
            case "style" -> style();
            case "h" -> beginParagraph(xml.number("outline-level", 1));
            case "p" -> beginParagraph(0);
            case "span" -> skipIfHidden();
            case "s" -> append(" ".repeat(Math.min(MOST_SPACES, xml.number("c", 1))));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "list" -> lists++;
            case "table" -> table.begin();
            case "table-row" -> table.beginRow();
            case "table-cell", "covered-table-cell" -> {
                span = xml.number("number-columns-repeated", 1);
                table.beginCell();
            }
            case "tracked-changes", "annotation", "note", "hidden-text", "hidden-paragraph",
                    "forms", "sequence-decls", "table-of-content", "object" ->
                xml.skip();
            default -> {
            } // sections, frames, links
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "h", "p" -> endParagraph();
            case "list" -> lists--;
            case "table-cell", "covered-table-cell" -> table.endCell(span);
            case "table-row" -> table.endRow();
            case "table" -> table.end();
            default -> {
            } // nothing was open
        }
    }

    /** Hidden text is a span with a style of its own. */
    private void style() throws IOException {
        String name = xml.attribute("name");
        int until = xml.depth() - 1;
        while (xml.depth() > until && xml.hasNext()) {
            if (xml.next() == SafeXml.START && name != null && "none".equals(xml.attribute("display"))) {
                hidden.add(name);
            }
        }
    }

    private void skipIfHidden() throws IOException {
        String style = xml.attribute("style-name");
        if (style != null && hidden.contains(style)) {
            xml.skip();
        }
    }

    private void beginParagraph(int level) throws IOException {
        String style = xml.attribute("style-name");
        if (style != null && hidden.contains(style)) {
            xml.skip();
            return;
        }
        if (++paragraphs == 1) {
            text.setLength(0);
            heading = level;
        } else {
            text.append('\n');
        }
    }

    private void append(String words) {
        text.append(words);
    }

    private void endParagraph() throws IOException {
        if (--paragraphs > 0) {
            return;
        }
        paragraphs = 0;
        String words = text.toString();
        if (table.isOpen()) {
            table.text(words);
        } else if (heading > 0) {
            document.heading(heading, words);
        } else if (lists > 0) {
            document.item(lists, words);
        } else {
            document.paragraph(words);
        }
    }
}
