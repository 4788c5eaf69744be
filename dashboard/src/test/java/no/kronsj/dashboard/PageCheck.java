package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import no.kronsj.dashboard.ServedEditions.Seen;

/** What is looked for on every page, in the order in which one visit can look for all of it. */
enum PageCheck {
    CONTRAST {
        @Override
        List<String> faults(Page page) {
            var faults = new ArrayList<String>();
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                texts(page, Contrast.SCRIPT).forEach(fault -> faults.add(scheme + " " + fault));
            }
            return faults;
        }
    },
    STILLNESS {
        @Override
        List<String> faults(Page page) {
            return texts(page,
                    """
                    () => [...document.querySelectorAll('audio, video, canvas, iframe, object, embed, img, marquee, blink, '
                        + 'meta[http-equiv=refresh], [accesskey]')].map(one => one.outerHTML)
                      .concat(document.getAnimations().map(one => 'moves'))
                    """);
        }
    },
    TITLE {
        @Override
        List<String> faults(Page page) {
            boolean sections = page.locator("nav.sections").count() == 0
                    || page.locator("nav.sections a[href*='/search']").count() == 1;
            return sections && page.title().contains("–") && page.locator("h1").count() == 1
                    ? List.of()
                    : List.of("title " + page.title());
        }
    },
    ZOOM {
        @Override
        List<String> faults(Page page) {
            page.setViewportSize(320, 256);
            List<String> faults = Clipped.faults(page);
            page.setViewportSize(1280, 900);
            return faults;
        }
    },
    KEYBOARD {
        @Override
        List<String> faults(Page page) {
            return Keyboard.faults(page);
        }
    },
    SPACING {
        @Override
        List<String> faults(Page page) {
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(
                    """
                    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                    p { margin-bottom: 2em !important }
                    """));
            return Clipped.faults(page);
        }
    };

    /** Sentences about what is wrong with the page that is shown. */
    abstract List<String> faults(Page page);

    /** The faults of every page that everybody may see. */
    static Map<PageCheck, List<String>> everywhere(OwnBrowser.Browsed browsed) {
        Map<PageCheck, List<String>> found = new EnumMap<>(PageCheck.class);
        // A stylesheet of one's own is put into the page, which the pages forbid everybody else.
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions().setViewportSize(1280, 900)
                .setBypassCSP(true))) {
            Page page = visitor.newPage();
            for (Seen seen : browsed.editions().everybodys()) {
                page.navigate(seen.address("nb"));
                for (PageCheck check : values()) {
                    check.faults(page).forEach(fault -> found.computeIfAbsent(check, any -> new ArrayList<>())
                            .add(seen.path() + ": " + fault));
                }
            }
        }
        return found;
    }

    private static List<String> texts(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }
}
