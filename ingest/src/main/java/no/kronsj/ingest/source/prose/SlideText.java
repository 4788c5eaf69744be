package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Document.Apart;
import no.kronsj.ingest.source.file.SafeXml;

/** Walks through a slide: titles are headings, what stands in the place for points are items. */
final class SlideText {
    private static final Set<String> TITLES = Set.of("title", "ctrTitle");
    private static final Set<String> FURNITURE = Set.of("dt", "ftr", "hdr", "sldNum");
    private static final Set<String> POINTS = Set.of("body", "obj");

    private final SafeXml xml;
    private final DocumentText document;
    private final ProseTable table;
    private final StringBuilder text = new StringBuilder();
    private String place = "";
    private int level;
    private boolean item;

    SlideText(SafeXml xml, DocumentText document) {
        this.xml = xml;
        this.document = document;
        this.table = new ProseTable(document);
    }

    void read() throws IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case SafeXml.START -> start(xml.name());
                case SafeXml.END -> end(xml.name());
                default -> {
                } // text stands in a:t only, which is read as a whole
            }
        }
    }

    /** The speaker's notes; the picture of the slide and the page number beside them are none. */
    static void notes(SafeXml xml, DocumentText document) throws IOException {
        String place = "";
        while (xml.nextStart()) {
            if (xml.name().equals("sp")) {
                place = "";
            } else if (xml.name().equals("ph")) {
                place = placeOf(xml.attribute("type"));
            } else if (xml.name().equals("txBody") && place.equals("body")) {
                document.aside(Apart.NOTE, OfficeWords.of(xml));
            }
        }
    }

    private static String placeOf(@Nullable String type) {
        return type == null ? "obj" : type;
    }

    private void start(String name) throws IOException {
        switch (name) {
            case "sld" -> skipIfNotShown();
            case "sp", "graphicFrame" -> place = "";
            case "ph" -> place = placeOf(xml.attribute("type"));
            case "p" -> {
                text.setLength(0);
                level = 0;
                item = POINTS.contains(place);
            }
            case "pPr" -> level = xml.number("lvl", 0);
            case "buNone" -> item = false;
            case "buChar", "buAutoNum", "buBlip" -> item = true;
            case "t" -> text.append(OfficeWords.of(xml));
            case "br" -> text.append('\n');
            case "tbl" -> table.begin();
            case "tr" -> table.beginRow();
            case "tc" -> table.beginCell();
            case "lstStyle", "Fallback" -> xml.skip();
            default -> {
            } // looks, groups
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> write(text.toString());
            case "tc" -> table.endCell(1);
            case "tr" -> table.endRow();
            case "tbl" -> table.end();
            default -> {
            } // nothing was open
        }
    }

    /** A slide that is left out when the others are shown. */
    private void skipIfNotShown() throws IOException {
        String show = xml.attribute("show");
        if (show != null && !WordStyles.isOn(show)) {
            document.aside(Apart.HIDDEN, OfficeWords.of(xml));
        }
    }

    private void write(String words) throws IOException {
        if (FURNITURE.contains(place)) {
            return;
        }
        if (table.isOpen()) {
            table.text(words);
        } else if (TITLES.contains(place)) {
            document.heading(1, words);
        } else if (item) {
            document.item(level + 1, words);
        } else {
            document.paragraph(words);
        }
    }
}
