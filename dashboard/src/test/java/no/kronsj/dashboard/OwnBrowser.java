package no.kronsj.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

import static org.junit.jupiter.api.Assertions.fail;

/** Gives a test the one Chromium and the one set of servers that all browser tests share. */
class OwnBrowser implements ParameterResolver {
    private static final Namespace SHARED = Namespace.create(OwnBrowser.class);
    /** Milliseconds; long, since a machine may have much else to do. */
    private static final double PATIENCE = 120_000;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsed.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(SHARED).getOrComputeIfAbsent(Browsed.class, key -> open());
    }

    private static Browsed open() {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty() && System.getenv("KRONSJ_REQUIRE_BROWSER") != null) {
            fail("No Chromium found. Install it, or name it in KRONSJ_CHROMIUM.");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(chromium.orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--no-first-run")));
        return new Browsed(playwright, browser, ServedEditions.serve());
    }

    private static Optional<Path> chromium() {
        String named = System.getenv("KRONSJ_CHROMIUM");
        return Stream.of(named == null ? "/usr/bin/chromium" : named, "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** A browser and what there is to see; the last test closes it. */
    record Browsed(Playwright playwright, Browser browser, ServedEditions editions) implements AutoCloseable {
        /** A visitor of their own, who has seen nothing before. */
        BrowserContext visitor(Browser.NewContextOptions options) {
            BrowserContext visitor = browser.newContext(options);
            visitor.setDefaultTimeout(PATIENCE);
            return visitor;
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            editions.close();
        }
    }
}
