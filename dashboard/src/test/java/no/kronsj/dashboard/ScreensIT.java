package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import no.kronsj.dashboard.OwnBrowser.Browsed;
import no.kronsj.dashboard.ServedEditions.Seen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The pages as a browser shows them: on a wide screen, on a telephone, in the dark, on paper. */
@ExtendWith(OwnBrowser.class)
class ScreensIT {
    @Test
    void everyRouteIsLookedAt() {
        List<String> unseen = EditionAddresses.pages().keySet().stream()
                .filter(route -> Stream.concat(BrowsedAddresses.BELOW.stream(), Stream.of("/lists/kept"))
                        .noneMatch(path -> leadsTo(route, path)))
                .toList();
        assertEquals(List.of(), unseen);
    }

    static boolean leadsTo(String route, String path) {
        String pattern = Stream.of(route.split("(?=[{<])|(?<=[}>])")).map(part -> part.startsWith("{")
                ? "[^/]+"
                : part.startsWith("<") ? ".+" : Pattern.quote(part)).reduce("", String::concat);
        return path.replaceAll("\\?.*", "").matches(pattern);
    }

    @Test
    void nothingIsAskedOfAnotherHostNothingIsComplainedOfAndNothingShifts(Browsed browsed) {
        var complaints = new ArrayList<String>();
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Shifts.listen(visitor);
            Page page = visitor.newPage();
            Journey.listen(page, browsed.editions(), complaints);
            visit(page, "wide", all(browsed), shown -> {
                String shifts = Shifts.on(page);
                if (!shifts.isEmpty()) {
                    complaints.add(page.url() + " shifts by " + shifts);
                }
            });
        }
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    void onATelephoneThePageNeverScrollsSideways(Browsed browsed) {
        var tooWide = new ArrayList<String>();
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            visit(visitor.newPage(), "narrow", all(browsed), page -> Clipped.faults(page)
                    .forEach(fault -> tooWide.add(page.url() + " " + fault)));
        }
        assertEquals("", String.join("\n", tooWide));
    }

    @Test
    void inTheDarkTheGroundIsDarkAndOnPaperItIsWhite(Browsed browsed) {
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions().setViewportSize(1280, 900)
                .setColorScheme(ColorScheme.DARK))) {
            Page page = visitor.newPage();
            visit(page, "dark", browsed.editions().everybodys().subList(0, 1),
                    shown -> assertEquals("rgb(20, 25, 23)", ground(shown)));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
            page.navigate(browsed.editions().restricted().address(ServedEditions.FULL + "?lang=nb"));
            page.screenshot(Screens.kept("paper"));
            assertEquals("rgb(255, 255, 255)", ground(page));
            assertEquals(List.of(), page.evaluate(Contrast.SCRIPT));
            assertTrue(page.locator(".restricted").isVisible());
            assertTrue(page.locator("nav.sections").isHidden());
        }
    }

    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static List<Seen> all(Browsed browsed) {
        return Stream.concat(browsed.editions().everybodys().stream(), browsed.editions().restrictedOnes().stream())
                .toList();
    }

    private static void visit(Page page, String name, List<Seen> pages, Consumer<Page> look) {
        for (Seen seen : pages) {
            page.navigate(seen.address("nb"));
            // Before the picture: a picture of a whole page makes the window taller, and that moves things.
            look.accept(page);
            page.screenshot(Screens.kept(name + " " + seen.view() + seen.path()));
        }
    }
}
