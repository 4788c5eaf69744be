package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import no.kronsj.dashboard.OwnBrowser.Browsed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What each kind of reader comes for, in a real browser. */
@ExtendWith(OwnBrowser.class)
class JourneysIT {
    @Test
    void theAgencyComesFromTheFrontPageToTheEvidenceOfAVerdictInThreeClicks(Browsed browsed) {
        walk(browsed, page -> {
            page.navigate(browsed.editions().everybody().address("/?lang=nb"));
            click(page, "agency 1", page.locator("main a[href^='/e/klimakronsj-2021']").first());
            assertTrue(page.locator(".answer").first().innerText().contains("2 av 7 mål er nådd"));
            click(page, "agency 2", page.locator(".goal h3 a[href*='/goals/heard']"));
            assertTrue(page.locator(".verdict.large").isVisible());
            click(page, "agency 3", page.locator("section[aria-labelledby=how] a[href*='/passages/']").first());
            assertTrue(page.locator(".cited").isVisible(), "what somebody wrote, in its context");
        });
    }

    @Test
    void theFacilitatorPutsTwoGroupsSideBySide(Browsed browsed) {
        walk(browsed, page -> {
            page.navigate(browsed.editions().everybody().address(ServedEditions.FULL + "/groups?lang=nb"));
            click(page, "facilitator 1", page.locator("main a[href*='/compare']").first());
            page.selectOption("#place-a", "g01");
            page.selectOption("#place-b", "g03");
            click(page, "facilitator 2", page.locator("form.choices button"));
            assertTrue(page.url().contains("a=g01&b=g03"), page.url());
            assertEquals(2, page.locator("section[aria-labelledby=meant] article").count());
        });
    }

    @Test
    void theResearcherFindsCitesAndTakesAlong(Browsed browsed) {
        walk(browsed, page -> {
            page.navigate(browsed.editions().everybody().address(ServedEditions.FULL + "?lang=nb"));
            click(page, "researcher 1", page.locator("nav.sections a").getByText("Søk"));
            page.fill("#q", "ombruk");
            page.press("#q", "Enter");
            assertTrue(page.locator("mark").count() > 0);
            click(page, "researcher 2", page.locator(".hit .source a").first());
            Download citation = page
                    .waitForDownload(() -> page.locator("a[href*='.bib'], a[href*='bibtex']").first().click());
            assertTrue(text(citation).startsWith("@"), text(citation));
            page.goBack();
            click(page, "researcher 3", page.locator(".tools a[href*='/concordance']").first());
            Download lines = page.waitForDownload(() -> page.locator("a[href*='concordance.csv']").first().click());
            assertTrue(text(lines).lines().count() > 1, text(lines));
        });
    }

    @Test
    void searchWorksWithoutScriptAndWithTheKeyboard(Browsed browsed) {
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visitor.newPage();
            page.navigate(browsed.editions().everybody().address(ServedEditions.FULL + "/search?lang=nn"));
            page.keyboard().press("Tab");
            assertEquals(1, page.locator(".skip:focus").count());
            page.fill("#q", "ombruk");
            page.press("#q", "Enter");
            assertTrue(page.locator("mark").count() > 0);
            assertTrue(page.url().contains("lang=nn"), page.url());
        }
    }

    private static void walk(Browsed browsed, Consumer<Page> way) {
        var complaints = new ArrayList<String>();
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = visitor.newPage();
            Journey.listen(page, browsed.editions(), complaints);
            way.accept(page);
        }
        assertEquals(List.of(), complaints);
    }

    private static void click(Page page, String step, Locator link) {
        link.click();
        page.waitForLoadState();
        page.screenshot(Screens.kept("journey " + step));
    }

    private static String text(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
