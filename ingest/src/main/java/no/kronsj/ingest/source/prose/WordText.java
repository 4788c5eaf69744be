package no.kronsj.ingest.source.prose;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.SafeXml;

/**
 * Walks through the body of a Word document as its last author left it. What a tracked change has deleted, hidden text,
 * comments and notes stand apart; left out are field codes, the table of contents, the older copy of a drawing and the
 * place from which text was moved.
 */
public final class WordText {
    private final SafeXml xml;
    private final WordStyles styles;
    private final WordAsides asides;
    private final DocumentText document;
    private final ProseTable table;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private @Nullable String style;
    private boolean direct;
    private @Nullable String list;
    private int level;
    private int outline;
    private int span = 1;
    private boolean runHidden;
    private boolean endDeleted;
    private boolean open;
    private int paragraphs;

    WordText(SafeXml xml, WordStyles styles, WordAsides asides, DocumentText document) {
        this.xml = xml;
        this.styles = styles;
        this.asides = asides;
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
        close();
        asides.placeRest(document);
    }

    private void start(String name) throws IOException {
        switch (name) {
            case "p" -> beginParagraph();
            case "r" -> runHidden = false;
            case "t" -> append(OfficeWords.of(xml));
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> {
                close();
                table.begin();
            }
            case "tr" -> table.beginRow();
            case "tc" -> {
                span = 1;
                table.beginCell();
            }
            case "pPr" -> paragraphProperties();
            case "rPr" -> runProperties();
            case "trPr" -> rowProperties();
            case "gridSpan" -> span = xml.number("val", 1);
            case "commentReference", "footnoteReference", "endnoteReference" ->
                asides.place(name.substring(0, name.length() - "Reference".length()), xml.attribute("id"), document);
            case "del" -> document.aside(Apart.DELETED, OfficeWords.of(xml));
            case "moveFrom", "Fallback", "instrText", "delText", "tblPr", "sectPr" -> xml.skip();
            default -> {
            } // containers such as insertions, links and forms
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> {
                close();
                table.endCell(span);
            }
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
            open = true;
            endDeleted = false;
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
        int element = xml.depth();
        boolean outer = paragraphs == 1;
        while (xml.nextStartWithin(element)) {
            if (!outer) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numPr" -> direct = true;
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = xml.number("val", 0);
                case "outlineLvl" -> outline = xml.number("val", -1);
                case "rPr" -> endDeleted |= isTakenOut();
                case "pPrChange" -> xml.skip(); // what the paragraph was before
                default -> {
                } // looks
            }
        }
    }

    private void runProperties() throws IOException {
        int element = xml.depth();
        while (xml.nextStartWithin(element)) {
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
        if (isTakenOut()) {
            table.deleteRow();
        }
    }

    /** Whether a tracked change has taken out the row, or the end of the paragraph, whose properties these are. */
    private boolean isTakenOut() throws IOException {
        int element = xml.depth();
        boolean out = false;
        while (xml.nextStartWithin(element)) {
            out |= xml.name().equals("del") || xml.name().equals("moveFrom");
        }
        return out;
    }

    private void append(String words) throws IOException {
        if (runHidden || styles.isHidden(style)) {
            hidden.append(words);
        } else if (!styles.isContents(style)) {
            putHiddenAside();
            text.append(words);
        }
    }

    private void putHiddenAside() throws IOException {
        document.aside(Apart.HIDDEN, hidden.toString());
        hidden.setLength(0);
    }

    /** Where the end was deleted, what follows belongs to the same paragraph. */
    private void endParagraph() throws IOException {
        paragraphs = Math.max(0, paragraphs - 1);
        if (paragraphs == 0 && !endDeleted) {
            close();
        }
    }

    private void close() throws IOException {
        putHiddenAside();
        if (!open || paragraphs > 0) {
            return;
        }
        open = false;
        String words = text.toString();
        text.setLength(0);
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
