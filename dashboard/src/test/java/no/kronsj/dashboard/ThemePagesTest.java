package no.kronsj.dashboard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The map of themes and the definitions beside each other. */
@ExtendWith(OneServer.class)
class ThemePagesTest {
    private static final String EDITION = "/e/klimakronsj-2021";

    private final Reader reader;

    ThemePagesTest(Reader reader) {
        this.reader = reader;
    }

    private String body(String path) {
        return reader.get(EDITION + path + "?lang=en").body();
    }

    @Test
    void mapHasATableThatSaysTheSame() {
        String page = body("/themes");
        assertTrue(page.contains("theme-picture") && page.contains("The themes on the map"), page);
        assertTrue(page.contains("none of those shown"), "a theme that is like no other says so");
        assertTrue(page.contains("Share of the passages of each version."), page);
    }

    @Test
    void themeOfOneGroupNamesTheGroup() {
        assertTrue(body("/themes").contains("Only Landbruk, mat og jord writes about this."));
    }

    @Test
    void definitionsShowWhatSeveralHaveAndWhatOnlyOneHas() {
        String page = body("/definitions");
        assertTrue(page.contains("samfunn") && page.contains("2 of 2"), page);
        assertTrue(page.contains("with probability 0.25"), page);
        String words = page.substring(page.indexOf("Used much more than by the others:"));
        assertTrue(words.startsWith("Used much more than by the others:</span> buss"), words.substring(0, 80));
    }

    @Test
    void pairShowsOnlyWordsThatHold() {
        String page = body("/definitions/g01/g03");
        assertTrue(page.contains("samfunn") && page.contains("jord"), page);
        assertFalse(page.contains("veksten,"), "a word with q .4 does not hold");
        assertEquals(404, reader.get(EDITION + "/definitions/g01/g01").statusCode());
        assertEquals(404, reader.get(EDITION + "/definitions/g01/nobody").statusCode());
    }
}
