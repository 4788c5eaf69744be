package no.kronsj.ingest.source;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HtmlDocumentTest {
    @Test
    void aPageIsReadAsItIsSeen() {
        Readout readout = Written.read("a.html",
                """
                <!DOCTYPE html><html><head><title>x</title><style>p {}</style></head><body>
                <h2>Veikart &amp; mål</h2><!-- kommentar -->
                Løs <b>tekst</b><p>Første<br>linje</p><script>alert(1)</script>
                <ul><li>Kartlegge<ul><li>behov</li></ul></li></ul>
                <table><tr><th>Tiltak<th>Hvem</tr><tr><td colspan=2>Pilot<p>del 1</table>
                <p style="display: NONE">skjult</p><div hidden>gjemt</div><p>Innen <del>2030</del>2035</p>
                <img src="http://127.0.0.1:9/a.png" alt="bilde"><iframe src="http://127.0.0.1:9/"></iframe>
                """);
        assertEquals("""
                     HEADING 2 Veikart & mål
                     PARAGRAPH 0 Løs tekst
                     PARAGRAPH 0 Første linje
                     LIST_ITEM 1 Kartlegge
                     LIST_ITEM 2 behov
                     TABLE_ROW 0 Tiltak | Hvem
                     TABLE_ROW 0 Pilot del 1 |\s
                     PARAGRAPH 0 Innen 2035
                     """, Written.document(readout));
        assertEquals("HIDDEN 82 skjult\nHIDDEN 82 gjemt\nDELETED 82 2030\n", Written.asides(readout));
    }

    @Test
    void aPageIsKnownByItsBeginningToo() {
        assertEquals("html", Written.read("a.txt", "<html><p>Hei").format().id());
        assertEquals(List.of(IssueKind.FILE_EMPTY), Written.issues(Written.read("a.htm", "<script>1</script>")));
    }

    @Test
    void elementsWithinElementsWithoutEndAreReadWithoutRecursion() {
        String deep = "<html>" + "<div><table><tr><td>".repeat(20_000) + "innerst";
        assertEquals("innerst", Written.document(Written.read("a.html", deep)).strip().replaceAll(".* ", ""));
    }

    @Test
    void otherMarkupWithADocumentTypeIsRefused() {
        Readout readout = Written.read("a.svg",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"ha\">]><svg>&a;</svg>");
        assertEquals("unknown", readout.format().id());
        assertEquals(List.of(IssueKind.FILE_UNREADABLE), Written.issues(readout));
    }
}
