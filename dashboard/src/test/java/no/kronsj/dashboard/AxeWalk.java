package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import no.kronsj.dashboard.ServedEditions.Seen;
import no.kronsj.ingest.workshop.Language;

/** Every page, looked at by axe. */
record AxeWalk(OwnBrowser.Browsed browsed, Axe axe) {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    /** How a page is looked at. */
    record Look(Language language, ColorScheme scheme, int width) {}

    /** Every page once; languages, light and dark, wide and narrow take turns. */
    List<String> inTurns() {
        var faults = new ArrayList<String>();
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions())) {
            Page page = visitor.newPage();
            int turn = 0;
            for (Seen seen : all()) {
                faults.addAll(faults(page, seen, look(turn++)));
            }
        }
        return faults;
    }

    private List<Seen> all() {
        return Stream.concat(browsed.editions().everybodys().stream(), browsed.editions().restrictedOnes().stream())
                .toList();
    }

    private static Look look(int turn) {
        return new Look(Language.values()[turn % Language.values().length],
                turn % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK, turn % 4 < 2 ? WIDE : NARROW);
    }

    /** Every page in every language, light and dark, wide and narrow. */
    List<String> inEveryWay() {
        var faults = new ArrayList<String>();
        try (BrowserContext visitor = browsed.visitor(new Browser.NewContextOptions())) {
            Page page = visitor.newPage();
            for (Seen seen : all()) {
                for (Language language : Language.values()) {
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        for (int width : new int[]{WIDE, NARROW}) {
                            faults.addAll(faults(page, seen, new Look(language, scheme, width)));
                        }
                    }
                }
            }
        }
        return faults;
    }

    private List<String> faults(Page page, Seen seen, Look look) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        page.setViewportSize(look.width(), 900);
        page.navigate(seen.address(look.language().code()));
        // What is folded away is part of the page.
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        return axe.faults(page).stream().map(fault -> seen.path() + " " + look + ": " + fault).toList();
    }
}
