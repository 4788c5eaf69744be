package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
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
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

/** The pages as a browser shows them: on a wide screen, on a telephone, in the dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String EDITION = "/e/klimakronsj-2021";
    private static final String FAMILY = "/workshops/klimakronsj";
    private static final List<String> PAGES = List.of("", "/goals/heard", "/goals/leaders", "/groups", "/groups/g01",
            "/themes", "/themes/t01", "/definitions", "/definitions/g01/g03", "/feedback",
            "/feedback/g01/definition", "/roadmap", "/questions", "/passages/g03/definition/v2/2", "/search?q=bu",
            "/search", "/concordance?q=bu",
            "/documents",
            "/documents/g01/definition?q=bu", "/participation", "/network",
            "/network?by=county&day=2021-09-30&node=Rogaland&sort=to", "/data",
            "/method", "/method/verdict", "/method/statuses", "/nowhere", FAMILY);
    private static final List<String> RESTRICTED_PAGES = List.of("/groups?item=after.voice", "/groups/g01",
            "/participation",
            "/network?show=people&by=county", "/data");

    private final List<String> complaints = new ArrayList<>();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable Reader reader;
    private @Nullable Reader restricted;

    @BeforeAll
    void open(@TempDir Path workspace) throws IOException {
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
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        for (String other : List.of("klimakronsj-2020", "klimakronsj-2022")) {
            InventedEdition.publish(workspace, other, "run-1", InventedEdition.results(), InventedEdition.restricted());
        }
        reader = Reader.of(workspace, new InventedEdition());
        restricted = Reader.restricted(workspace, new InventedEdition());
    }

    @AfterAll
    void close() {
        Stream.of(browser, playwright, reader, restricted).filter(thing -> thing != null).forEach(BrowserIT::closeOne);
    }

    private static void closeOne(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothingIsAskedOfAnotherHostAndNothingIsComplainedOf() {
        visit("wide", new Browser.NewContextOptions().setViewportSize(1280, 900), page -> {
        });
        assertEquals(List.of(), complaints);
    }

    @Test
    void onATelephoneThePageNeverScrollsSideways() {
        var tooWide = new ArrayList<String>();
        visit("narrow", new Browser.NewContextOptions().setViewportSize(360, 740), page -> {
            Object room = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (((Number) room).intValue() > 0) {
                tooWide.add(page.url() + " by " + room);
            }
        });
        assertEquals(List.of(), tooWide);
    }

    @Test
    void inTheDarkTheGroundIsDark() {
        visit("dark", new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK),
                page -> assertEquals("rgb(20, 25, 23)",
                        page.evaluate("getComputedStyle(document.body).backgroundColor")));
    }

    @Test
    void searchWorksWithoutScriptAndWithTheKeyboard() {
        try (BrowserContext context = context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address(EDITION + "/search?lang=nn"));
            page.keyboard().press("Tab");
            assertEquals(1, page.locator(".skip:focus").count());
            page.fill("#q", "ombruk");
            page.press("#q", "Enter");
            assertTrue(page.locator("mark").count() > 0);
            assertTrue(page.url().contains("lang=nn"), page.url());
        }
    }

    @Test
    void textIsDarkEnoughOnItsGround() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(new Browser.NewContextOptions().setColorScheme(scheme))) {
                Page page = context.newPage();
                for (String path : PAGES) {
                    page.navigate(address(place(path)));
                    assertEquals(List.of(), page.evaluate(Contrast.SCRIPT), scheme + " " + path);
                }
                for (String path : RESTRICTED_PAGES) {
                    page.navigate(address(restricted, EDITION + path));
                    assertEquals(List.of(), page.evaluate(Contrast.SCRIPT), scheme + " " + path);
                }
            }
        }
    }

    private void visit(String name, Browser.NewContextOptions options, Consumer<Page> look) {
        try (BrowserContext context = context(options)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (!message.text().contains("404")) {
                    complaints.add(message.text());
                }
            });
            page.onRequest(request -> {
                if (Stream.of(reader, restricted).noneMatch(own -> own != null
                        && request.url().startsWith(own.address("/")))) {
                    complaints.add("asked for " + request.url());
                }
            });
            visit(page, name, reader, PAGES, look);
            visit(page, name + "-restricted", restricted, RESTRICTED_PAGES, look);
        }
    }

    private static void visit(Page page, String name, @Nullable Reader server, List<String> paths,
            Consumer<Page> look) {
        for (String path : paths) {
            page.navigate(address(server, place(path) + (path.contains("?") ? "&" : "?") + "lang=nb"));
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS
                    .resolve(name + path.replaceAll("[^a-z0-9]+", "-") + ".png")));
            look.accept(page);
        }
    }

    private static String place(String path) {
        return path.equals(FAMILY) ? path : EDITION + path;
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        if (browser == null) {
            throw new AssertionError("no browser");
        }
        return browser.newContext(options);
    }

    private String address(String path) {
        return address(reader, path);
    }

    private static String address(@Nullable Reader server, String path) {
        if (server == null) {
            throw new AssertionError("no server");
        }
        return server.address(path);
    }

    private static Optional<Path> chromium() {
        String named = System.getenv("KRONSJ_CHROMIUM");
        return Stream.of(named == null ? "/usr/bin/chromium" : named, "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
