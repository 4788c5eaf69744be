package no.kronsj.ingest.source.prose;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.file.SafeXml;

/**
 * Walks through the body of a Word document. Left out: what a tracked change has deleted or moved away, hidden text,
 * field codes, and the older copy of a drawing.
 */
public final class WordText {
    private final SafeXml xml;
    private final WordStyles styles;
    private final DocumentText document;
    private final ProseTable table;

    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private boolean direct;
    private @Nullable String list;
    private int level;
    private int outline;
    private int span = 1;
    private boolean runHidden;
    private int paragraphs;

    WordText(SafeXml xml, WordStyles styles, DocumentText document) {
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
                default -> {
                } // text stands in w:t only, which is read as a whole
            }
        }
    }

    private void start(String name) throws IOException {
        switch (name) {
            case "p" -> beginParagraph();
            case "r" -> runHidden = false;
            case "t" -> append(words());
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> table.begin();
            case "tr" -> table.beginRow();
            case "tc" -> {
                span = 1;
                table.beginCell();
            }
            case "pPr" -> paragraphProperties();
            case "rPr" -> runProperties();
            case "trPr" -> rowProperties();
            case "gridSpan" -> span = xml.number("val", 1);
            case "del", "moveFrom", "Fallback", "instrText", "delText", "tblPr", "sectPr", "footnoteReference" ->
                xml.skip();
            default -> {
            } // containers such as insertions, links and forms
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> table.endCell(span);
            case "tr" -> table.endRow();
            case "tbl" -> table.end();
            default -> {
            } // nothing was open
        }
    }

    /** A text box has paragraphs within a paragraph; they are read as part of it. */
    private void beginParagraph() {
        paragraphs++;
        if (paragraphs == 1) {
            text.setLength(0);
            style = null;
            direct = false;
            list = null;
            level = 0;
            outline = -1;
        } else {
            text.append('\n');
        }
    }

    private void paragraphProperties() throws IOException {
        int until = xml.depth() - 1;
        boolean outer = paragraphs == 1;
        while (xml.depth() > until && xml.hasNext()) {
            if (xml.next() != SafeXml.START || !outer) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numPr" -> direct = true;
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = xml.number("val", 0);
                case "outlineLvl" -> outline = xml.number("val", -1);
                case "rPr", "pPrChange" -> xml.skip(); // the mark at the end, and what the paragraph was before
                default -> {
                } // looks
            }
        }
    }

    private void runProperties() throws IOException {
        int until = xml.depth() - 1;
        while (xml.depth() > until && xml.hasNext()) {
            if (xml.next() != SafeXml.START) {
                continue;
            }
            switch (xml.name()) {
                case "vanish", "webHidden" -> runHidden |= WordStyles.isOn(xml.attribute("val"));
                case "rStyle" -> runHidden |= styles.isHidden(xml.attribute("val"));
                case "rPrChange" -> xml.skip();
                default -> {
                } // looks
            }
        }
    }

    private void rowProperties() throws IOException {
        int until = xml.depth() - 1;
        while (xml.depth() > until && xml.hasNext()) {
            if (xml.next() == SafeXml.START && xml.name().equals("del")) {
                table.deleteRow();
            }
        }
    }

    private String words() throws IOException {
        int until = xml.depth() - 1;
        var words = new StringBuilder();
        while (xml.depth() > until && xml.hasNext()) {
            if (xml.next() == SafeXml.TEXT) {
                words.append(xml.text());
            }
        }
        return words.toString();
    }

    private void append(String words) {
        if (!runHidden && !styles.isHidden(style)) {
            text.append(words);
        }
    }

    private void endParagraph() throws IOException {
        if (--paragraphs > 0) {
            return;
        }
        paragraphs = 0;
        String words = text.toString();
        int heading = outline >= 0 && outline < 9 ? outline + 1 : styles.headingLevel(style);
        boolean item = direct && list != null ? !list.equals("0") : styles.isList(style);
        if (table.isOpen()) {
            table.text(words);
        } else if (heading > 0) {
            document.heading(heading, words);
        } else if (item) {
            document.item(level + 1, words);
        } else {
            document.paragraph(words);
        }
    }
}
