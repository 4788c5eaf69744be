package no.kronsj.ingest.source;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: Markdown and plain text as blocks. */
class TextDocumentTest {
    @Test
    void markdownIsReadByItsMarks() {
        assertEquals("""
                     HEADING 1 Veikart
                     HEADING 2 Mål
                     PARAGRAPH 0 Vi vil halvere utslippene innen 2030, se planen.
                     LIST_ITEM 1 Kartlegge behov
                     LIST_ITEM 1 Pilot fortsetter her
                     LIST_ITEM 2 innerst
                     LIST_ITEM 1 Gjort
                     TABLE_ROW 0 Tiltak | Hvem
                     TABLE_ROW 0 Pilot | del 1 | Ærlend Åse
                     PARAGRAPH 0 snake_case_navn blir stående
                     """, Written.document(Written.read("a.md", """
                                                                # Veikart #

                                                                Mål
                                                                ---
                                                                Vi vil **halvere** utslippene
                                                                innen *2030*, se [planen](http://x.no).

                                                                1. Kartlegge behov
                                                                2) Pilot
                                                                   fortsetter her
                                                                   - innerst
                                                                - [x] Gjort

                                                                | Tiltak | Hvem |
                                                                |:--|--:|
                                                                | Pilot \\| del 1 | Ærlend<br>Åse |

                                                                ***

                                                                <div>snake_case_navn blir stående</div>
                                                                """)));
    }

    @Test
    void markupIsNeverCarriedOver() {
        assertEquals("PARAGRAPH 0 alert(1) hei\n",
                Written.document(Written.read("a.md", "<script>alert(1)</script> <b onclick=\"x\">hei</b>\n")));
    }

    @Test
    void plainTextIsPartedByBlankLinesAndTypedNumbers() {
        assertEquals("""
                     PARAGRAPH 0 Første avsnitt over to linjer.
                     LIST_ITEM 1 Kartlegge
                     LIST_ITEM 1 Prøve ut
                     PARAGRAPH 0 Slutt
                     """, Written
                .document(Written.read("a.txt", "Første avsnitt\nover to linjer.\n1. Kartlegge\n- Prøve ut\n\nSlutt")));
    }

    @Test
    void commasAndColonsMakeNoTableOfProse() {
        assertEquals("text", Written.read("a.txt", "Hei, du\nJa, jeg\n").format().id());
        assertEquals("csv", Written.read("a.txt", "id;navn\n1;Kari\n").format().id());
    }
}
