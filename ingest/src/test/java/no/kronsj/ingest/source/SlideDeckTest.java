package no.kronsj.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: presentations of PowerPoint and LibreOffice. */
class SlideDeckTest {
    private static final String SPACES = "xmlns:p=\"p\" xmlns:a=\"a\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static String shape(String place, String text) {
        return "<p:sp><p:nvSpPr><p:nvPr>" + place + "</p:nvPr></p:nvSpPr><p:txBody><a:lstStyle><a:lvl1pPr><a:buChar/>"
                + "</a:lvl1pPr></a:lstStyle>" + text + "</p:txBody></p:sp>";
    }

    private static String line(String properties, String text) {
        return "<a:p><a:pPr " + properties + "/><a:r><a:t>" + text + "</a:t></a:r></a:p>";
    }

    private static String slide(String show, String shapes) {
        return "<p:sld " + SPACES + " " + show + "><p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld></p:sld>";
    }

    private static Readout read(String first, String second) {
        return Written.read("a.pptx", new OfficePackage("ppt/presentation.xml")
                .relate("ppt/_rels/presentation.xml.rels", "slide slides/two.xml", "slide slides/one.xml",
                        "slide! http://127.0.0.1:9/three.xml")
                .part("ppt/presentation.xml", "<p:presentation " + SPACES
                        + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"r2\"/>"
                        + "<p:sldId id=\"257\" r:id=\"r1\"/><p:sldId id=\"258\" r:id=\"r3\"/></p:sldIdLst></p:presentation>")
                .relate("ppt/slides/_rels/one.xml.rels", "notesSlide notes.xml", "comments comments.xml")
                .part("ppt/slides/notes.xml", slide("", shape("<p:ph type=\"sldNum\"/>", line("", "1"))
                        + shape("<p:ph type=\"body\" idx=\"1\"/>", line("", "Husk kaffe") + line("", "og pause"))))
                .part("ppt/slides/comments.xml", "<p:cmLst " + SPACES
                        + "><p:cm authorId=\"0\"><p:pos x=\"1\"/><p:text>Kortere</p:text></p:cm></p:cmLst>")
                .part("ppt/slides/one.xml", first).part("ppt/slides/two.xml", second).bytes());
    }

    @Test
    void titlesAreHeadingsAndPointsAreItemsInTheOrderOfTheSlides() {
        Readout readout = read(slide("", shape("<p:ph type=\"ctrTitle\"/>", line("", "Veikart"))
                + shape("<p:ph idx=\"1\"/>", line("", "Kartlegge") + line("lvl=\"1\"", "behov"))
                + shape("", line("", "Fri tekst")) + shape("<p:ph type=\"ftr\"/>", line("", "Bunntekst"))
                + "<p:graphicFrame><a:tbl><a:tr><a:tc gridSpan=\"2\"><a:txBody>" + line("", "Tiltak")
                + "</a:txBody></a:tc><a:tc hMerge=\"1\"/></a:tr></a:tbl></p:graphicFrame>"),
                slide("", shape("<p:ph type=\"title\"/>", line("", "Takk"))));
        assertEquals("""
                     HEADING 1 Veikart
                     LIST_ITEM 1 Kartlegge
                     LIST_ITEM 2 behov
                     PARAGRAPH 0 Fri tekst
                     TABLE_ROW 0 Tiltak |\s
                     HEADING 1 Takk
                     """, Written.document(readout));
        assertEquals("COMMENT 0 Kortere\nNOTE 0 Husk kaffe / og pause\n", Written.asides(readout));
    }

    @Test
    void aSlideThatIsNotShownStandsApart() {
        Readout readout = read(slide("", shape("", line("", "Vist"))),
                slide("show=\"0\"", shape("", line("", "Skjult"))));
        assertEquals("PARAGRAPH 0 Vist\n", Written.document(readout));
        assertEquals("HIDDEN 4 Skjult", Written.asides(readout).lines().reduce((one, other) -> other).orElseThrow());
    }

    @Test
    void slidesOfLibreOfficeAreReadAlike() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.presentation");
        parts.put("content.xml",
                """
                <office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d" xmlns:presentation="p">
                <office:body><office:presentation><draw:page>
                <draw:frame presentation:class="title"><draw:text-box><text:p>Veikart</text:p></draw:text-box></draw:frame>
                <draw:frame presentation:class="outline"><draw:text-box><text:list><text:list-item><text:p>Kartlegge</text:p>
                </text:list-item></text:list></draw:text-box></draw:frame>
                <draw:frame presentation:class="page-number"><draw:text-box><text:p>1</text:p></draw:text-box></draw:frame>
                <presentation:notes><draw:frame><draw:text-box><text:p>Husk kaffe</text:p></draw:text-box></draw:frame>
                </presentation:notes></draw:page></office:presentation></office:body></office:document-content>""");
        Readout readout = Written.read("a.odp", Written.zip(parts));
        assertEquals("odp", readout.format().id());
        assertEquals("HEADING 1 Veikart\nLIST_ITEM 1 Kartlegge\n", Written.document(readout));
        assertEquals("NOTE 17 Husk kaffe\n", Written.asides(readout));
    }

    @Test
    void aLockedDocumentOfLibreOfficeIsNamed() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "\u0001\u0002");
        parts.put("META-INF/manifest.xml",
                "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
        assertEquals(List.of(IssueKind.FILE_LOCKED), Written.issues(Written.read("a.odt", Written.zip(parts))));
    }
}
