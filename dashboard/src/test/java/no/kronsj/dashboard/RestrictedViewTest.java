package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who sees how small groups answered: only the machine that serves the restricted view. */
class RestrictedViewTest {
    private static final String EDITION = "/e/klimakronsj-2021";
    private static final String BANNER = "Restricted view – not to be shared.";
    private static final List<String> PAGES = List.of("", "/goals/heard", "/groups", "/groups/g01", "/themes",
            "/search?q=bu", "/network", "/data", "/method", "/method/r_wg", "/nowhere");

    @TempDir
    private Path workspace;
    private Reader restricted;
    private Reader everybody;

    @BeforeEach
    void serve() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        restricted = Reader.restricted(workspace, new InventedEdition());
        everybody = Reader.of(workspace, new InventedEdition());
    }

    @AfterEach
    void stop() {
        restricted.close();
        everybody.close();
    }

    private String seen(String path) {
        return restricted.get(EDITION + path + (path.contains("?") ? "&" : "?") + "lang=en").body();
    }

    private String shown(String path) {
        return everybody.get(EDITION + path + (path.contains("?") ? "&" : "?") + "lang=en").body();
    }

    @Test
    void everyPageOfTheRestrictedViewSaysSoAndNoneOfThePublicOne() {
        for (String path : PAGES) {
            assertTrue(seen(path).contains(BANNER), path);
            assertFalse(shown(path).contains(BANNER), path);
        }
        for (Language language : Language.values()) {
            assertTrue(restricted.get(EDITION + "?lang=" + language.code()).body().contains("class=\"restricted\""));
        }
    }

    @Test
    void aPublicServerDoesNotReadTheRestrictedTables() throws IOException {
        Path tables = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("runs").resolve("run-1")
                .resolve("results");
        Files.writeString(tables.resolve("restricted").resolve("measures.csv"), "no table at all");
        assertTrue(shown("/groups").contains("Areal og transport"));
        assertEquals(404, restricted.get(EDITION + "/groups").statusCode());
    }

    @Test
    void aServerOfTheRestrictedViewDoesNotFallBackOnThePublicTables() throws IOException {
        Path tables = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("runs").resolve("run-1")
                .resolve("results");
        Files.move(tables.resolve("restricted"), tables.resolve("elsewhere"));
        assertEquals(404, restricted.get(EDITION + "/groups").statusCode());
    }

    @Test
    void groupsAreComparedOnlyInTheRestrictedView() {
        assertTrue(seen("/groups").contains("The answers, group by group"));
        String page = shown("/groups?item=after.voice");
        assertFalse(page.contains("The answers, group by group"));
        assertTrue(page.contains("easy to recognise"));
    }

    @Test
    void aHiddenGroupShowsAColonAGroupWithoutAnswersSaysSoAndNoneShowsNought() {
        String hidden = row(shown("/groups/g05"), "Jeg fikk sagt min mening");
        assertTrue(hidden.contains("class=\"number suppressed\"") && hidden.contains("\">:</abbr>"), hidden);
        assertFalse(hidden.contains("0%") || hidden.contains("no answers"), hidden);
        String silent = row(shown("/groups/g13"), "Jeg fikk sagt min mening");
        assertTrue(silent.contains("no answers") && silent.contains("class=\"number no-data\""), silent);
        assertFalse(silent.contains(">:<"), silent);
        String nought = row(seen("/groups/g05"), "Jeg fikk sagt min mening");
        assertTrue(nought.contains("0 of 4 (0%)") && nought.contains("class=\"number ok\""), nought);
    }

    @Test
    void whatTheGroupSaidStandsBesideWhatIsLeftOfItAndThePlaceIsARange() {
        String group = row(seen("/groups?item=after.voice"), "Areal og transport");
        assertTrue(group.contains("5 of 6"), group);
        assertTrue(group.contains("4 of 5 (80%)"), group);
        assertTrue(group.indexOf(">4.2<") < group.indexOf(">4.1<") && group.contains(">4.2<"), group);
        assertTrue(group.contains("1 to 4 of 4") && group.contains("<svg class=\"chart rank\""), group);
        assertTrue(group.contains("+0.83") && group.contains(">at one<"), group);
    }

    @Test
    void aDividedGroupAndOneOfTooFewAreToldApart() {
        String page = seen("/groups?item=after.voice");
        assertTrue(row(page, "Bygg og energi").contains("divided: more at odds than at random"));
        String few = row(page, "Living well in small places");
        assertTrue(few.contains("+0.94\u00a0≈") && few.contains("class=\"number too-few\""), few);
    }

    @Test
    void theOverallTestComesWithTheNumberOfComparisons() {
        String page = seen("/groups?item=after.voice");
        assertTrue(page.contains("finds no difference between the groups beyond what chance makes"));
        assertTrue(page.contains("Number of such comparisons made: 2."));
        assertTrue(page.contains("the smoothed figures are the same for all"));
        assertTrue(page.contains("p = 0.380"));
    }

    @Test
    void aBestGroupIsNamedOnlyWhereTheTableAllowsIt() {
        assertFalse(seen("/groups?item=after.voice").contains("is on top in at least 95%"));
        assertTrue(seen("/groups?item=after.useful")
                .contains("Areal og transport is on top in at least 95% of the draws"));
    }

    @Test
    void groupsStayInTheProgrammesOrderWhateverTheAddressSays() {
        String page = seen("/groups?item=after.voice&sort=share");
        int first = page.indexOf("id=\"comparison\"");
        assertTrue(first < page.indexOf(">Areal og transport<", first));
        assertTrue(page.indexOf(">Areal og transport<", first) < page.indexOf(">Bygg og energi<", first));
        assertFalse(page.contains("aria-sort"));
    }

    @Test
    void nothingOfTheRestrictedViewIsKeptByABrowser() {
        assertEquals("no-store", restricted.get(EDITION).headers().firstValue("Cache-Control").orElse(""));
        assertTrue(seen("").contains("name=\"robots\" content=\"noindex, nofollow\""));
    }

    private static String row(String page, String title) {
        int comparison = Math.max(page.indexOf("id=\"comparison\""), page.indexOf("id=\"answers\""));
        int at = page.indexOf(">" + title, Math.max(0, comparison));
        int from = page.lastIndexOf("<tr>", at);
        assertTrue(comparison >= 0 && at > 0, title + " is not compared: " + page);
        return page.substring(from, page.indexOf("</tr>", at));
    }
}
