package no.kronsj.dashboard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Groups beside each other, and the words of the pages in the order of the alphabet. */
@ExtendWith(OneServer.class)
class SideBySidePageTest {
    private static final String FIGURES = "Figures of each group";

    private final Reader reader;

    SideBySidePageTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void theGroupsStandInTheOrderOfTheReader() {
        String page = body("/compare?a=g03&b=g01&lang=en");
        assertTrue(page.indexOf("groups/g03?") < page.indexOf("groups/g01?"), page);
        assertTrue(page.contains(FIGURES), page);
        assertTrue(page.contains("data-label=\"Areal og transport\""), page);
        assertTrue(page.contains("Et steg som er nummer 1"), "the roadmap");
    }

    @Test
    void oneGroupOrTheSameTwiceAsksForAnother() {
        for (String chosen : new String[]{"", "?a=g01", "?a=g01&b=g01", "?a=g01&b=nobody", "?a=%3Cscript%3E&b=g01"}) {
            String page = body("/compare" + chosen + (chosen.isEmpty() ? "?" : "&") + "lang=en");
            assertTrue(page.contains("Choose at least two different groups."), chosen);
            assertFalse(page.contains(FIGURES), chosen);
            assertFalse(page.contains("<script>"), chosen);
        }
    }

    @Test
    void howAGroupAnsweredTheFormsIsNotCompared() {
        assertFalse(body("/compare?a=g03&b=g01&lang=en").contains("top_box_share"));
    }

    @Test
    void theGlossaryFollowsTheAlphabetOfTheReader() {
        String norwegian = body("/glossary?lang=nb");
        assertTrue(norwegian.indexOf("<dt id=\"passage\">avsnitt") < norwegian.indexOf("<dt id=\"tie\">bånd"));
        assertTrue(norwegian.indexOf("<dt id=\"hidden\">skjult") < norwegian.indexOf("<dt id=\"session\">økt"),
                norwegian);
        String english = body("/glossary?lang=en");
        assertTrue(english.indexOf("<dt id=\"passage\">passage") < english.indexOf("<dt id=\"tie\">tie"), english);
    }

    private String body(String path) {
        return reader.get("/e/" + InventedEdition.ID + path).body();
    }
}
