package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.file.SafeXml;

/** What the styles of an OpenDocument file mean; a style inherits from its parent. */
final class OdfStyles {
    private record Style(@Nullable String parent, boolean hidden) {}

    private final Map<String, Style> styles = new HashMap<>();

    void readAll(SafeXml xml) throws IOException {
        while (xml.nextStart()) {
            if (xml.name().equals("style")) {
                read(xml);
            }
        }
    }

    /** Reads one, whose start was just met. */
    void read(SafeXml xml) throws IOException {
        String name = xml.attribute("name");
        String parent = xml.attribute("parent-style-name");
        boolean hidden = false;
        int element = xml.depth();
        while (xml.nextStartWithin(element)) {
            hidden |= "none".equals(xml.attribute("display")) || "hidden".equals(xml.attribute("visibility"));
        }
        if (name != null) {
            styles.put(name, new Style(parent, hidden));
        }
    }

    /** Text of the style, or slides of it, are not shown. */
    boolean isHidden(@Nullable String name) {
        var seen = new HashSet<String>();
        String at = name;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            if (style == null || style.hidden()) {
                return style != null;
            }
            at = style.parent();
        }
        return false;
    }

    /** The title of the document has a style of this name in every language of LibreOffice. */
    boolean isTitle(@Nullable String name) {
        var seen = new HashSet<String>();
        String at = name;
        while (at != null && seen.add(at) && !at.equals("Title")) {
            Style style = styles.get(at);
            at = style == null ? null : style.parent();
        }
        return "Title".equals(at);
    }
}
