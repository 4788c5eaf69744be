package no.kronsj.ingest.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the XML of a Word or PowerPoint file together: each relation is "type target", or "type! target" for outside. */
final class OfficePackage {
    static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPES = """
                                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                                        <Default Extension="xml" ContentType="application/xml"/></Types>""";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    OfficePackage(String main) {
        parts.put("[Content_Types].xml", TYPES);
        relate("_rels/.rels", "officeDocument " + main);
    }

    OfficePackage part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    OfficePackage relate(String rels, String... relations) {
        var xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        int number = 0;
        for (String relation : relations) {
            String[] words = relation.split(" ", 2);
            xml.append("<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"%s/>".formatted(++number, TYPE,
                    words[0].replace("!", ""), words[1], words[0].endsWith("!") ? " TargetMode=\"External\"" : ""));
        }
        parts.put(rels, xml.append("</Relationships>").toString());
        return this;
    }

    byte[] bytes() {
        return Written.zip(parts);
    }

    /** A Word file with a comment 0 and a footnote 2, and a style that hides. */
    static byte[] word(String body) {
        return new OfficePackage("word/document.xml")
                .relate("word/_rels/document.xml.rels", "styles styles.xml", "comments comments.xml",
                        "footnotes footnotes.xml")
                .part("word/styles.xml",
                        "<w:styles " + WORD
                                + """
                                                                         >
                                  <w:style w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>
                                  <w:style w:styleId="INNH1"><w:name w:val="toc 1"/></w:style></w:styles>""")
                .part("word/comments.xml",
                        "<w:comments " + WORD
                                + """
                                                                             >
                                  <w:comment w:id="0" w:author="Kari Nordmann" w:initials="KN"><w:p><w:r><w:t>Er det nok?</w:t></w:r></w:p>
                                  <w:p><w:r><w:t>Spør</w:t></w:r></w:p></w:comment></w:comments>""")
                .part("word/footnotes.xml", "<w:footnotes " + WORD
                        + """
                                                                       >
                          <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>strek</w:t></w:r></w:p></w:footnote>
                          <w:footnote w:id="2"><w:p><w:r><w:t>Kilde: SSB</w:t></w:r></w:p></w:footnote></w:footnotes>""")
                .part("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>")
                .bytes();
    }
}
