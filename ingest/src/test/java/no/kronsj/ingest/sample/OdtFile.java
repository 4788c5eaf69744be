package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;

import no.kronsj.ingest.sample.Prose.Block;

/** A document as LibreOffice writes it: text:h, text:p and a numbered text:list. */
final class OdtFile {
    private static final String MIME = "application/vnd.oasis.opendocument.text";
    private static final String NAMESPACES = """
                                             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                                             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
                                             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
                                             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
                                             xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
                                             xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2\"""";
    private static final String MANIFEST = """
                                           <?xml version="1.0" encoding="UTF-8"?>
                                           <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
                                            <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
                                            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                                            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
                                            <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
                                           </manifest:manifest>
                                           """
            .formatted(MIME);
    private static final String STYLES = """
                                         <?xml version="1.0" encoding="UTF-8"?>
                                         <office:document-styles %s><office:styles>
                                         <style:style style:name="Standard" style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:style>
                                         <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" \
                                         style:parent-style-name="Standard" style:default-outline-level="1"><style:text-properties fo:font-size="16pt" \
                                         fo:font-weight="bold"/></style:style>
                                         <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" \
                                         style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
                                         <text:list-style style:name="Numbering_20_1" style:display-name="Numbering 1"><text:list-level-style-number \
                                         text:level="1" style:num-suffix="." style:num-format="1"><style:list-level-properties \
                                         text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment \
                                         text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties>\
                                         </text:list-level-style-number></text:list-style>
                                         </office:styles></office:document-styles>
                                         """
            .formatted(NAMESPACES);

    private OdtFile() {}

    static void write(Prose prose, String author, Instant made, Path file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes(MIME));
        parts.put("content.xml", bytes(content(prose)));
        parts.put("styles.xml", bytes(STYLES));
        parts.put("meta.xml", bytes(meta(prose.title(), author, made)));
        parts.put("META-INF/manifest.xml", bytes(MANIFEST));
        FixedZip.pack(parts, file);
    }

    private static String content(Prose prose) {
        var body = new StringBuilder();
        for (Block block : prose.blocks()) {
            body.append(switch (block) {
                case Block.Heading heading ->
                    "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">%s</text:h>\n"
                            .formatted(escaped(heading.text()));
                case Block.Paragraph paragraph -> paragraph(paragraph.text());
                case Block.Steps steps -> list(steps);
                case Block.Table table -> throw new IllegalStateException("no group has a table in odt: " + table);
            });
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content %s><office:body><office:text>\n%s</office:text></office:body></office:document-content>\n"
                .formatted(NAMESPACES, body);
    }

    private static String list(Block.Steps steps) {
        var items = new StringBuilder("<text:list text:style-name=\"Numbering_20_1\">\n");
        steps.texts().forEach(text -> items.append("<text:list-item>").append(paragraph(text).strip())
                .append("</text:list-item>\n"));
        return items.append("</text:list>\n").toString();
    }

    private static String paragraph(String text) {
        return "<text:p text:style-name=\"Text_20_body\">%s</text:p>\n".formatted(escaped(text));
    }

    private static String meta(String title, String author, Instant made) {
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <office:document-meta %s><office:meta><dc:title>%s</dc:title><dc:creator>Gruppe %s</dc:creator>\
               <meta:creation-date>%s</meta:creation-date></office:meta></office:document-meta>
               """.formatted(NAMESPACES, escaped(title), author, made.toString().replace("Z", ""));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
