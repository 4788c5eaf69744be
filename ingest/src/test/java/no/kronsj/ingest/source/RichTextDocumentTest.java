package no.kronsj.ingest.source;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RichTextDocumentTest {
    private static Readout read(String body) {
        Readout readout = Written.read("a.rtf", "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}" + body + "}");
        assertEquals("rtf", readout.format().id());
        return readout;
    }

    @Test
    void lettersAreReadInTheirCharacterSet() {
        assertEquals("PARAGRAPH 0 Mål for Åse – “nå”\n",
                Written.document(
                        read("\\pard M\\'e5l for \\u197\\'c5se \\endash  \\ldblquote n\\'e5\\rdblquote\\par")));
    }

    @Test
    void rowsOfATableStayRows() {
        assertEquals("""
                     PARAGRAPH 0 Før
                     TABLE_ROW 0 Tiltak | Hvem
                     TABLE_ROW 0 Kartlegge overvann | Drift
                     PARAGRAPH 0 Slutt
                     """, Written
                .document(read("""
                               \\pard F\\'f8r\\par
                               \\trowd\\cellx100\\cellx200\\pard\\intbl Tiltak\\cell Hvem\\cell\\row
                               \\trowd\\cellx100\\cellx200\\pard\\intbl Kartlegge\\par overvann\\cell Drift\\cell\\row
                               \\pard Slutt\\par""")));
    }

    @Test
    void stylesMakeHeadingsAndMarkersMakeItems() {
        assertEquals("""
                     HEADING 1 Veikart
                     HEADING 2 Mål
                     LIST_ITEM 1 Kartlegge
                     LIST_ITEM 1 Bygge
                     PARAGRAPH 0 Ferdig
                     """,
                Written.document(read("""
                                      {\\stylesheet{Normal;}{\\s1\\f0 heading 1;}{\\s2{\\*\\keycode k}heading 2;}}
                                      \\pard\\s1 Veikart\\par
                                      \\pard\\s2 M\\'e5l\\par
                                      {\\listtext\\pard\\'b7\\tab}\\pard Kartlegge\\par
                                      {\\*\\pntext 2.}\\pard Bygge\\par
                                      \\pard Ferdig\\par""")));
    }

    @Test
    void deletedHiddenNotesAndCommentsStandApart() {
        Readout readout = read(
                """
                \\pard Vi {\\deleted aldri }kutter{\\v  hemmelig} n\\'e5.{\\footnote\\pard Se planen.}\
                {\\*\\atnid KN}{\\*\\atnauthor Kari}\\chatn{\\*\\annotation{\\*\\atndate 17}\\pard Enig?}\\par
                \\pard {\\v1 bort}\\v0 igjen\\par""");
        assertEquals("PARAGRAPH 0 Vi kutter nå.\nPARAGRAPH 0 igjen\n", Written.document(readout));
        assertEquals("""
                     DELETED 0 aldri
                     HIDDEN 0 hemmelig
                     NOTE 0 Se planen.
                     COMMENT 0 Enig?
                     HIDDEN 14 bort
                     """, Written.asides(readout));
    }

    @Test
    void whatIsNoTextOfTheDocumentIsLeftOut() {
        assertEquals("PARAGRAPH 0 Hei der\n",
                Written.document(read("""
                                      {\\info{\\author Kari}}{\\header Kladd}{\\*\\generator x}
                                      \\pard Hei{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt  der}}\
                                      {\\pict\\pngblip 89504e47}\\par""")));
    }

    @Test
    void groupsWithoutEndAreRefused() {
        assertEquals(List.of(IssueKind.FILE_UNREADABLE), Written.issues(read("{".repeat(20_000))));
        assertEquals(List.of(IssueKind.FILE_UNREADABLE), Written.issues(read("\\pard Hei}}}}\\par")));
    }
}
