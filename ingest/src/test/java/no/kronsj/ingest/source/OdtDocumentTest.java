package no.kronsj.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OdtDocumentTest {
    private static Readout read(String before, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml",
                before + """
                         <office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s">
                         <office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/>
                         </style:style></office:automatic-styles><office:body><office:text>"""
                        + body
                        + "</office:text></office:body></office:document-content>");
        return Written.read("a.odt", Written.zip(parts));
    }

    @Test
    void headingsListsAndTablesAreRead() {
        assertEquals("""
                     HEADING 2 Veikart
                     PARAGRAPH 0 Innen 2035
                     LIST_ITEM 1 Kartlegge
                     LIST_ITEM 2 behov
                     TABLE_ROW 0 Tiltak | Hvem |\s
                     """, Written.document(read("",
                """
                <text:h text:outline-level="2">Veikart</text:h>
                <text:p>Innen<text:s text:c="2"/><text:span>2035</text:span></text:p>
                <text:list><text:list-item><text:p>Kartlegge</text:p>
                <text:list><text:list-item><text:p>behov</text:p></text:list-item></text:list></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>Tiltak</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="2"><text:p>Hvem</text:p></table:table-cell>
                </table:table-row></table:table>""")));
    }

    @Test
    void deletedCommentedAndHiddenTextIsLeftOut() {
        assertEquals("PARAGRAPH 0 Synlig\n", Written.document(read("",
                """
                <text:tracked-changes><text:changed-region><text:deletion><text:p>slettet</text:p></text:deletion>
                </text:changed-region></text:tracked-changes>
                <text:p>Synlig<office:annotation><text:p>kommentar</text:p></office:annotation><text:span
                 text:style-name="T1">skjult</text:span></text:p>""")));
    }

    @Test
    void whatIsLeftOutStandsApartAtItsBlock() {
        Readout readout = read("",
                """
                <text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info>
                <dc:creator xmlns:dc="c">Kari</dc:creator></office:change-info><text:p>slettet</text:p></text:deletion>
                </text:changed-region></text:tracked-changes><text:p text:style-name="Title">Tittel</text:p>
                <text:p>Syn<text:change text:change-id="ct1"/>lig<office:annotation><dc:creator xmlns:dc="c">Kari</dc:creator>
                <text:p>kommentar</text:p></office:annotation><text:span text:style-name="T1">skjult</text:span><text:note>
                <text:note-citation>1</text:note-citation><text:note-body><text:p>fotnote</text:p></text:note-body></text:note></text:p>
                <text:p text:style-name="T1">helt skjult</text:p>
                <text:section text:display="none"><text:p>del</text:p></text:section>""");
        assertEquals("HEADING 1 Tittel\nPARAGRAPH 0 Synlig\n", Written.document(readout));
        assertEquals("""
                     DELETED 7 slettet
                     COMMENT 7 kommentar
                     HIDDEN 7 skjult
                     NOTE 7 fotnote
                     HIDDEN 13 helt skjult
                     HIDDEN 13 del
                     """, Written.asides(readout));
    }

    @Test
    void documentTypeIsRefused() {
        Readout readout = read("<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>", "<text:p>&b;</text:p>");
        assertEquals(List.of(IssueKind.FILE_UNREADABLE), Written.issues(readout));
    }

    @Test
    void partThatGrowsBeyondItsRatioIsRefused() {
        Readout readout = read("", "<text:p>" + " ".repeat(40_000_000) + "</text:p>");
        assertEquals(List.of(IssueKind.FILE_TOO_LARGE), Written.issues(readout));
    }
}
