package no.kronsj.dashboard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

import no.kronsj.dashboard.OwnBrowser.Browsed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every page as those use it who do not see it, or see it otherwise, or have no mouse. */
@ExtendWith(OwnBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    @RegisterExtension
    private final CheckRecord record = new CheckRecord();

    private final Axe axe = new Axe();
    private final Map<PageCheck, List<String>> faults = new EnumMap<>(PageCheck.class);

    @AfterAll
    void theDeclarationSaysWhatWasFound() {
        record.compare(AccessibilityIT.class);
    }

    @Test
    @Checks("4.1.1")
    void axeFindsNothingOnAnyPage(Browsed browsed) {
        List<String> faults = new AxeWalk(browsed, axe).inTurns();
        record.note("axeFindsNothingOnAnyPage", axe.criteria(), faults.isEmpty());
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void axeFindsWhatIsWrongOnPurpose(Browsed browsed) {
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions())) {
            Page page = visitor.newPage();
            page.setContent("<html lang=nb><title>Feil</title><main><h1>Feil</h1><img src=x><input></main></html>");
            assertEquals(List.of("image-alt", "label"),
                    new Axe().faults(page).stream().map(fault -> fault.split(" ")[0]).toList());
        }
    }

    @Test
    @Checks({"2.1.1", "2.1.2", "2.4.3", "2.4.7"})
    void theTabulatorReachesEverythingOnceInOrderAndShowsWhereItIs(Browsed browsed) {
        assertNoFault(browsed, PageCheck.KEYBOARD);
    }

    @Test
    void aTrapAndAnUnseenFocusAreFound(Browsed browsed) {
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions())) {
            Page page = visitor.newPage();
            page.setContent("<a href=1>1</a><a href=2 id=trap>2</a><a href=3 style='outline:none'>3</a>");
            assertEquals(List.of("without a sign of focus: <a href=\"3\" style=\"outline:none\">3</a>"),
                    Keyboard.faults(page));
            page.setContent("<a href=1>1</a><a href=2 id=trap>2</a><a href=3>3</a>");
            page.evaluate("document.querySelector('#trap').addEventListener('keydown', e => e.preventDefault())");
            assertEquals(List.of("of 3 things were reached, in this order: [0, 1]"), Keyboard.faults(page));
        }
    }

    @Test
    @Checks({"1.4.4", "1.4.10"})
    void atFourHundredPercentNothingScrollsSidewaysOrIsCut(Browsed browsed) {
        assertNoFault(browsed, PageCheck.ZOOM);
    }

    @Test
    @Checks("1.4.12")
    void moreRoomBetweenLinesAndLettersCutsNothing(Browsed browsed) {
        assertNoFault(browsed, PageCheck.SPACING);
    }

    @Test
    @Checks({"1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.4.2", "1.4.5", "2.1.4", "2.2.1", "2.2.2", "2.3.1"})
    void nothingSoundsMovesEndsOrIsAPictureOfText(Browsed browsed) {
        assertNoFault(browsed, PageCheck.STILLNESS);
    }

    @Test
    @Checks({"2.4.2", "2.4.5"})
    void everyPageHasATitleOneHeadingAndAWayToTheSearch(Browsed browsed) {
        assertNoFault(browsed, PageCheck.TITLE);
    }

    @Test
    @Checks({"3.3.1", "3.3.3", "4.1.3"})
    void whatCannotBeReadInASearchIsSaidInWords(Browsed browsed) {
        inOnePage(browsed, page -> {
            page.navigate(browsed.editions().everybody().address(ServedEditions.FULL + "/search?lang=en&q=%22open"));
            assertTrue(page.locator("[role=status]").innerText().contains("could not be read: at character 1"));
            page.navigate(browsed.editions().everybody().address(ServedEditions.FULL + "/search?lang=en&q=ombruq"));
            assertTrue(page.locator(".meant").innerText().contains("ombruk"));
        });
    }

    @Test
    @Checks("1.4.1")
    void verdictsKeepTheirShapesWhereTheMachineChoosesTheColours(Browsed browsed) {
        inOnePage(browsed, page -> {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE)
                        .setColorScheme(scheme));
                page.navigate(browsed.editions().everybody().address(ServedEditions.FULL + "?lang=nb"));
                page.screenshot(Screens.kept("forced-" + scheme));
                assertEquals(1,
                        ((Number) page.evaluate(
                                """
                                () => new Set([...document.querySelectorAll('.mark')].map(one =>
                                  getComputedStyle(one).stroke === getComputedStyle(document.querySelector('h1')).color)).size
                                """))
                                .intValue(),
                        "every mark has the colour of the text");
                assertTrue((Boolean) page.evaluate("""
                                                   () => getComputedStyle(document.querySelector('.mark')).stroke
                                                     === getComputedStyle(document.querySelector('h1')).color
                                                   """));
            }
        });
    }

    @Test
    @Checks("1.4.3")
    void textIsDarkEnoughOnItsGround(Browsed browsed) {
        assertNoFault(browsed, PageCheck.CONTRAST);
    }

    private static void inOnePage(Browsed browsed, Consumer<Page> use) {
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions())) {
            use.accept(visitor.newPage());
        }
    }

    private void assertNoFault(Browsed browsed, PageCheck check) {
        if (faults.isEmpty()) {
            faults.putAll(PageCheck.everywhere(browsed));
            faults.putIfAbsent(PageCheck.TITLE, List.of());
        }
        assertEquals("", String.join("\n", faults.getOrDefault(check, List.of())));
    }
}
