package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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
import no.kronsj.dashboard.ServedEditions.Seen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every page as those use it who do not see it, or see it otherwise, or have no mouse. */
@ExtendWith(OwnBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
    @RegisterExtension
    private final CheckRecord record = new CheckRecord();

    private final Axe axe = new Axe();

    @AfterAll
    void theDeclarationSaysWhatWasFound() {
        record.compare(AccessibilityIT.class);
    }

    @Test
    @Checks("4.1.1")
    void axeFindsNothingOnAnyPageInAnyLanguage(Browsed browsed) {
        List<String> faults = new AxeWalk(browsed, axe).inTurns();
        record.note("axeFindsNothingOnAnyPageInAnyLanguage", axe.criteria(), faults.isEmpty());
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
        assertNoFault(browsed, new Browser.NewContextOptions().setViewportSize(1280, 900), Keyboard::faults);
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
        assertNoFault(browsed, new Browser.NewContextOptions().setViewportSize(320, 256), Clipped::faults);
    }

    @Test
    @Checks("1.4.12")
    void moreRoomBetweenLinesAndLettersCutsNothing(Browsed browsed) {
        assertNoFault(browsed, new Browser.NewContextOptions().setViewportSize(1280, 900).setBypassCSP(true), page -> {
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("""
                    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                    p { margin-bottom: 2em !important }
                    """));
            return Clipped.faults(page);
        });
    }

    @Test
    @Checks({"1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.4.2", "1.4.5", "2.1.4", "2.2.1", "2.2.2", "2.3.1"})
    void nothingSoundsMovesEndsOrIsAPictureOfText(Browsed browsed) {
        assertNoFault(browsed, new Browser.NewContextOptions(), page -> ((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('audio, video, canvas, iframe, object, embed, img, marquee, blink, '
                    + 'meta[http-equiv=refresh], [accesskey]')].map(one => one.outerHTML)
                  .concat(document.getAnimations().map(one => 'moves'))
                """)).stream().map(String::valueOf).toList());
    }

    @Test
    @Checks({"2.4.2", "2.4.5", "3.2.3"})
    void everyPageHasATitleOfItsOwnTheSameSectionsAndAWayToTheSearch(Browsed browsed) {
        var sections = new ArrayList<Object>();
        assertNoFault(browsed, new Browser.NewContextOptions(), page -> {
            String title = page.title();
            if (page.locator("nav.sections").count() > 0) {
                sections.add(page.locator("nav.sections").innerText());
            }
            return title.contains("–") && page.locator("h1").count() == 1 ? List.of() : List.of("title: " + title);
        });
        assertEquals(1, sections.stream().distinct().count());
        assertTrue(sections.getFirst().toString().contains("Søk"));
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
                assertEquals(1, ((Number) page.evaluate("""
                        () => new Set([...document.querySelectorAll('.mark')].map(one =>
                          getComputedStyle(one).stroke === getComputedStyle(document.querySelector('h1')).color)).size
                        """)).intValue(), "every mark has the colour of the text");
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
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            assertNoFault(browsed, new Browser.NewContextOptions().setColorScheme(scheme),
                    page -> ((List<?>) page.evaluate(Contrast.SCRIPT)).stream().map(String::valueOf).toList());
        }
    }

    private static void inOnePage(Browsed browsed, Consumer<Page> use) {
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions())) {
            use.accept(visitor.newPage());
        }
    }

    private static void assertNoFault(Browsed browsed, Browser.NewContextOptions options,
            Function<Page, List<String>> look) {
        var faults = new ArrayList<String>();
        try (BrowserContext visitor = browsed.visitor(options)) {
            Page page = visitor.newPage();
            for (Seen seen : browsed.editions().everybodys()) {
                page.navigate(seen.address("nb"));
                look.apply(page).forEach(fault -> faults.add(seen.path() + ": " + fault));
            }
        }
        assertEquals("", String.join("\n", faults));
    }
}
