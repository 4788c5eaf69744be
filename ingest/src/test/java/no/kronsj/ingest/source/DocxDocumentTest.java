package no.kronsj.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Document;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DocxDocumentTest {
    private static final String TYPES = """
                                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                                        <Default Extension="xml" ContentType="application/xml"/></Types>""";
    private static final String RELATIONS = """
                                            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                                            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>""";
    private static final String STYLES = """
                                         <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                                         <w:style w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>
                                         <w:style w:styleId="Min"><w:name w:val="Min egen"/><w:basedOn w:val="Overskrift2"/></w:style>
                                         <w:style w:styleId="Punkt"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
                                         <w:style w:styleId="Plassholder"><w:name w:val="Placeholder Text"/></w:style>
                                         </w:styles>""";

    private static Readout read(String body) {
        return read("", body);
    }

    private static Readout read(String before, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS.formatted("officeDocument", "word/document2.xml"));
        parts.put("word/_rels/document2.xml.rels", RELATIONS.formatted("styles", "styles.xml"));
        parts.put("word/styles.xml", STYLES);
        parts.put("word/document2.xml", before
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>");
        return Written.read("a.docx", Written.zip(parts));
    }

    private static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph("", text) + "</w:tc>";
    }

    @Test
    void stylesSayWhatAParagraphIs() {
        assertEquals("""
                     HEADING 2 Mål
                     HEADING 2 Også mål
                     LIST_ITEM 1 Halvere utslipp
                     LIST_ITEM 2 Felles data
                     PARAGRAPH 0 Ikke lenger et punkt
                     LIST_ITEM 1 Kartlegge behov
                     PARAGRAPH 0 1. mai er fridag
                     """, Written.document(read(paragraph("<w:pStyle w:val=\"Overskrift2\"/>", "Mål")
                + paragraph("<w:pStyle w:val=\"Min\"/>", "Også mål")
                + paragraph("<w:pStyle w:val=\"Punkt\"/>", "Halvere utslipp")
                + paragraph("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr>", "Felles data")
                + paragraph("<w:pStyle w:val=\"Punkt\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                        "Ikke lenger et punkt")
                + paragraph("", "1. Kartlegge behov") + paragraph("", "1. mai er fridag"))));
    }

    @Test
    void deletedMovedHiddenAndPlaceholderTextIsLeftOut() {
        assertEquals("PARAGRAPH 0 Innen 2035 halvert\n",
                Written.document(read("<w:p><w:r><w:t xml:space=\"preserve\">Innen </w:t></w:r>"
                        + "<w:del><w:r><w:delText>2030</w:delText></w:r></w:del><w:ins><w:r><w:t>2035</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t>flyttet</w:t></w:r></w:moveFrom>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"Plassholder\"/></w:rPr><w:t>Klikk her</w:t></w:r>"
                        + "<w:moveTo><w:r><w:t xml:space=\"preserve\"> halvert</w:t></w:r></w:moveTo></w:p>")));
    }

    @Test
    void tableIsReadRowByRowWithItsColumnsKept() {
        var document = (Document) read("<w:tbl><w:tr>" + cell("", "Tiltak") + cell("", "Ansvarlig") + "</w:tr><w:tr>"
                + cell("<w:gridSpan w:val=\"2\"/>", "Felles") + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
                + cell("", "slettet")
                + "</w:tr><w:tr><w:tc>" + paragraph("", "Pilot") + paragraph("", "del 1") + "</w:tc>" + cell("", "Åse")
                + "</w:tr></w:tbl>").content();
        assertEquals(List.of(List.of("Tiltak", "Ansvarlig"), List.of("Felles", ""), List.of("Pilot\ndel 1", "Åse")),
                document.blocks().stream().map(Document.Block::cells).toList());
        assertEquals("Pilot del 1 | Åse", document.blocks().getLast().text());
    }

    @Test
    void offsetsPointIntoTheJoinedText() {
        var document = (Document) read(paragraph("", "Første") + paragraph("", " ") + paragraph("", "Andre")).content();
        String text = String.join("\n", document.blocks().stream().map(Document.Block::text).toList());
        document.blocks().forEach(block -> assertEquals(block.text(), text.substring(block.start(), block.end())));
    }

    @Test
    void documentTypeIsRefused() {
        Readout readout = read("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", paragraph("", "&x;"));
        assertEquals(List.of(IssueKind.FILE_UNREADABLE), Written.issues(readout));
        assertEquals(0, readout.content().rows());
    }

    @Test
    void thousandsOfNestedTablesAreRefused() {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";
        assertEquals(List.of(IssueKind.FILE_UNREADABLE), Written.issues(read(open.repeat(3000) + close.repeat(3000))));
    }
}
