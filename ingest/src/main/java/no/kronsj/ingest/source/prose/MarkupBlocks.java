package no.kronsj.ingest.source.prose;

import java.util.Set;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.RefusedFile;

/** Makes blocks of HTML, whoever parsed it: elements that stand on lines of their own part the text. */
final class MarkupBlocks {
    private static final Set<String> ALONE = Set.of("p", "div", "section", "article", "main", "header", "footer", "nav",
            "aside", "blockquote", "pre", "figure", "figcaption", "address", "dl", "dt", "dd", "form", "fieldset", "ul",
            "ol", "li", "table", "tr", "td", "th", "caption", "hr", "body", "details", "summary");

    private final DocumentText document;
    private final ProseTable table;
    private final StringBuilder text = new StringBuilder();
    private int lists;
    private int items;
    private int cells;
    private int heading;
    private int span = 1;

    MarkupBlocks(DocumentText document) {
        this.document = document;
        this.table = new ProseTable(document);
    }

    void begin(String element, int columns) throws RefusedFile {
        part(element);
        switch (element) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = element.charAt(1) - '0';
            case "ul", "ol" -> lists++;
            case "li" -> items++;
            case "table" -> table.begin();
            case "tr" -> table.beginRow();
            case "td", "th" -> {
                cells++;
                span = columns;
                table.beginCell();
            }
            case "br" -> text.append('\n');
            default -> {
            } // stress, links, and what only parts the text
        }
    }

    void text(String words) {
        text.append(words);
    }

    void aside(Apart why, String words) throws RefusedFile {
        document.aside(why, words);
    }

    void end(String element) throws RefusedFile {
        part(element);
        switch (element) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "ul", "ol" -> lists--;
            case "li" -> items--;
            case "table" -> table.end();
            case "tr" -> table.endRow();
            case "td", "th" -> {
                cells--;
                table.endCell(span);
                span = 1;
            }
            default -> {
            } // nothing was open
        }
    }

    private void part(String element) throws RefusedFile {
        boolean alone = ALONE.contains(element)
                || element.length() == 2 && element.charAt(0) == 'h' && Character.isDigit(element.charAt(1));
        if (!alone || text.isEmpty()) {
            return;
        }
        String words = text.toString();
        text.setLength(0);
        if (cells > 0) {
            table.text(words);
        } else if (heading > 0) {
            document.heading(heading, words);
        } else if (items > 0) {
            document.item(lists, words);
        } else {
            document.paragraph(words);
        }
    }
}
