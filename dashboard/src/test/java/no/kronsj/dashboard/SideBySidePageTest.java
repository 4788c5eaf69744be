package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Groups beside each other, and the words of the pages in the order of the alphabet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SideBySidePageTest {
    private static final String FIGURES = "Figures of each group";

    private Reader reader;

    @BeforeAll
    void serve(@TempDir Path workspace) throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        reader = Reader.of(workspace, new InventedEdition());
    }

    @AfterAll
    void close() {
        reader.close();
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
