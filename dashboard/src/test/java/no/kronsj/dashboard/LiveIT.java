package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

/** The page of the days themselves in a browser: it changes when a run is published, and is whole without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String LIVE = "/e/" + InventedEdition.ID + "/live?lang=nb";
    private static final String OWING = "section[aria-labelledby=texts] li";

    private final List<String> complaints = new ArrayList<>();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable Path workspace;
    private @Nullable Reader reader;

    @BeforeAll
    void open() {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty() && System.getenv("KRONSJ_REQUIRE_BROWSER") != null) {
            fail("No Chromium found. Install it, or name it in KRONSJ_CHROMIUM.");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(chromium.orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--no-first-run")));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        workspace = folder;
        Files.createDirectories(folder.resolve("editions").resolve(InventedEdition.ID));
        reader = Reader.at(folder, new InventedDays(), InventedDays.at("09:30"));
        complaints.clear();
    }

    @AfterEach
    void stop() {
        if (reader != null) {
            reader.close();
        }
    }

    @Test
    void anOpenPageShowsTheNextRunByItselfAndKeepsItsPlace() throws IOException {
        publish(InventedDays.FIRST_RUN);
        try (BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(1280, 500))) {
            Page page = visit(context);
            assertEquals(4, page.locator(OWING).count());
            page.locator(OWING + " a").nth(2).focus();
            Object down = page.evaluate("scrollY");
            page.evaluate("window.still = true");

            publish(InventedDays.SECOND_RUN);
            page.waitForSelector("#live[data-run='" + InventedDays.SECOND_RUN + "']");

            assertEquals(3, page.locator(OWING).count());
            assertEquals(1, page.locator(OWING + " a:focus").count());
            assertEquals(down, page.evaluate("scrollY"));
            assertEquals(true, page.evaluate("window.still"), "the page was loaded anew");
            assertTrue(page.locator("[role=status]").textContent().startsWith("Nye tall."));
            assertTrue(page.locator(".run").textContent().contains(InventedDays.SECOND_RUN));
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve("live.png")));
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void thePageThatWaitedForTheFirstRunBecomesTheOther() throws IOException {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = visit(context);
            assertEquals("Ingenting er publisert ennå.", page.locator(".answer").textContent());

            publish(InventedDays.FIRST_RUN);
            page.waitForSelector("#live[data-run='" + InventedDays.FIRST_RUN + "']");

            assertEquals(1, page.locator("nav.sections").count());
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void theTimeThatIsLeftIsCountedByTheServersClock() throws IOException {
        publish(InventedDays.FIRST_RUN);
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            assertEquals("3 t 30 min igjen.", visit(context).locator(".left").textContent());
        }
    }

    @Test
    void withoutAScriptThePageIsWholeAndSaysHowToSeeMore() throws IOException {
        publish(InventedDays.FIRST_RUN);
        try (BrowserContext context = context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit(context);
            assertTrue(page.locator(".answer").textContent().contains("varer til kl. 13.00."));
            assertTrue(page.locator("main").textContent().contains("Last den på nytt"));
            assertEquals(4, page.locator(OWING).count());
        }
    }

    @Test
    void onATelephoneThePageNeverScrollsSidewaysAndTheTablesAreReachedWithTheKeyboard() throws IOException {
        publish(InventedDays.SECOND_RUN);
        try (BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = visit(context);
            assertEquals(0, page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            page.locator(OWING + " a").last().focus();
            page.keyboard().press("Tab");
            assertEquals("texts", page.evaluate("document.activeElement.getAttribute('aria-labelledby')"));
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve("live-narrow.png")));
        }
    }

    @Test
    void textIsDarkEnoughOnItsGround() throws IOException {
        publish(InventedDays.SECOND_RUN);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(new Browser.NewContextOptions().setColorScheme(scheme))) {
                assertEquals(List.of(), visit(context).evaluate(Contrast.SCRIPT), scheme.toString());
            }
        }
    }

    private void publish(String run) throws IOException {
        InventedDays.publish(assertPresent(workspace), run);
    }

    private Page visit(BrowserContext context) {
        Reader server = assertPresent(reader);
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onRequest(request -> {
            if (!request.url().startsWith(server.address("/"))) {
                complaints.add("asked for " + request.url());
            }
        });
        page.navigate(server.address(LIVE));
        return page;
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        return assertPresent(browser).newContext(options);
    }

    private static <T> T assertPresent(@Nullable T thing) {
        assertNotNull(thing);
        return thing;
    }

    private static Optional<Path> chromium() {
        String named = System.getenv("KRONSJ_CHROMIUM");
        return Stream.of(named == null ? "/usr/bin/chromium" : named, "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
