package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.SafeXml;

/**
 * Walks through the content of an OpenDocument text or presentation. Deleted text, which LibreOffice keeps in a block of
 * its own before the body, comments, notes and hidden text stand apart.
 */
final class OdfText {
    private static final Set<String> FURNITURE = Set.of("header", "footer", "date-time", "page-number");

    private final SafeXml xml;
    private final OdfStyles styles;
    private final DocumentText document;
    private final ProseTable table;
    private final Map<String, String> deleted = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private boolean hidden;
    private boolean title;
    private int lists;
    private int paragraphs;
    private int heading;
    private int span = 1;

    OdfText(SafeXml xml, OdfStyles styles, DocumentText document) {
        this.xml = xml;
        this.styles = styles;
        this.document = document;
        this.table = new ProseTable(document);
    }

    void read() throws IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case SafeXml.START -> start(xml.name());
                case SafeXml.END -> end(xml.name());
                case SafeXml.TEXT -> text.append(paragraphs > 0 ? xml.text() : "");
                default -> {
                } // comments and the like
            }
        }
        for (String rest : deleted.values()) {
            document.aside(Apart.DELETED, rest);
        }
    }

    private void start(String name) throws IOException {
        switch (name) {
            case "style" -> styles.read(xml);
            case "h" -> beginParagraph(xml.number("outline-level", 1));
            case "p" -> beginParagraph(title || styles.isTitle(xml.attribute("style-name")) ? 1 : 0);
            case "span", "page" -> asideIfHidden(styles.isHidden(xml.attribute("style-name")));
            case "section" -> asideIfHidden("none".equals(xml.attribute("display")));
            case "hidden-text" -> hiddenText();
            case "hidden-paragraph" -> hidden |= "true".equals(xml.attribute("is-hidden"));
            case "s", "tab", "line-break" -> text.append(OdfWords.blank(xml));
            case "list" -> lists++;
            case "frame" -> beginFrame(xml.attribute("class"));
            case "table" -> table.begin();
            case "table-row" -> table.beginRow();
            case "table-cell", "covered-table-cell" -> {
                span = xml.number("number-columns-repeated", 1);
                table.beginCell();
            }
            default -> apart(name);
        }
    }

    private void apart(String name) throws IOException {
        switch (name) {
            case "changed-region" -> {
                String id = xml.attribute("id");
                deleted.merge(id == null ? "" : id, OdfWords.paragraphs(xml), (one, other) -> one + other);
            }
            case "change" -> placeDeleted(xml.attribute("change-id"));
            case "annotation" -> document.aside(Apart.COMMENT, OdfWords.paragraphs(xml));
            case "note", "notes" -> document.aside(Apart.NOTE, OdfWords.paragraphs(xml));
            case "forms", "sequence-decls", "table-of-content", "object", "header-decl", "footer-decl" -> xml.skip();
            default -> {
            } // insertions, links, boxes
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "h", "p" -> endParagraph();
            case "list" -> lists--;
            case "frame" -> title = false;
            case "table-cell", "covered-table-cell" -> table.endCell(span);
            case "table-row" -> table.endRow();
            case "table" -> table.end();
            default -> {
            } // nothing was open
        }
    }

    private void beginFrame(@Nullable String use) throws IOException {
        title = "title".equals(use);
        if (use != null && FURNITURE.contains(use)) {
            xml.skip();
        }
    }

    private void placeDeleted(@Nullable String id) throws IOException {
        String words = deleted.remove(id == null ? "" : id);
        if (words != null) {
            document.aside(Apart.DELETED, words);
        }
    }

    private void hiddenText() throws IOException {
        String value = xml.attribute("string-value");
        String shown = OdfWords.all(xml);
        document.aside(Apart.HIDDEN, value == null ? shown : value);
    }

    private void asideIfHidden(boolean unseen) throws IOException {
        if (unseen) {
            boolean part = paragraphs > 0;
            document.aside(Apart.HIDDEN, part ? OdfWords.all(xml) : OdfWords.paragraphs(xml));
        }
    }

    private void beginParagraph(int level) throws IOException {
        if (styles.isHidden(xml.attribute("style-name"))) {
            document.aside(Apart.HIDDEN, OdfWords.all(xml));
        } else if (++paragraphs == 1) {
            text.setLength(0);
            heading = level;
            hidden = false;
        } else {
            text.append('\n');
        }
    }

    private void endParagraph() throws IOException {
        if (--paragraphs > 0) {
            return;
        }
        paragraphs = 0;
        String words = text.toString();
        if (hidden) {
            document.aside(Apart.HIDDEN, words);
        } else if (table.isOpen()) {
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
