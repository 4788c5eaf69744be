package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.dashboard.OwnBrowser.Browsed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Logging in and out in a browser, and the pages on the way, as everybody can use them. */
@ExtendWith(OwnBrowser.class)
class AccessPagesIT {
    private static final int NARROW = 360;

    @TempDir
    private Path place;

    @Test
    void anAdministratorLogsInSeesTheLogAndLogsOutAndEveryPageOnTheWayIsAccessible(Browsed browsed)
            throws IOException {
        InventedEdition.publish(place.resolve("workspace"), InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        List<String> faults = new ArrayList<>();
        try (LetIn house = LetIn.serve(place, new InventedEdition(), ResultView.RESTRICTED, InstantSource.system());
                BrowserContext visitor = browsed
                        .visitor(new Browser.NewContextOptions().setViewportSize(NARROW, 800).setLocale("en"))) {
            Page page = visitor.newPage();
            page.onConsoleMessage(said -> {
                if (said.text().contains("Content Security Policy")) {
                    faults.add(said.text());
                }
            });
            look(page, house, faults, "/e/" + InventedEdition.ID);
            look(page, house, faults, "/login/callback");
            look(page, house, faults, "/account");
            house.provider().enqueueCallback(new DefaultOAuth2TokenCallback(LetIn.ISSUER, "boss", "JWT",
                    List.of(LetIn.CLIENT), java.util.Map.of("realm", java.util.Map.of("roles", List.of("admin"))),
                    3600));
            page.navigate(house.address() + "/account?lang=en");
            page.locator("main a[href='/login']").click();
            assertTrue(page.locator(".answer").innerText().contains("You are logged in as administrator."));
            look(page, house, faults, "/account");
            look(page, house, faults, "/audit");
            page.navigate(house.address() + "/account");
            page.locator("main form button").click();
            page.navigate(house.address() + "/account?lang=en");
            assertTrue(page.locator(".answer").innerText().contains("You are not logged in."));
        }
        assertEquals(List.of(), faults);
    }

    private static void look(Page page, LetIn house, List<String> faults, String path) {
        for (String lang : List.of("nb", "nn", "en")) {
            page.navigate(house.address() + path + "?lang=" + lang);
            new Axe().faults(page).forEach(fault -> faults.add(path + " " + lang + " " + fault));
            int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (width > NARROW) {
                faults.add(path + " " + lang + " is " + width + " wide");
            }
        }
    }
}
