package no.kronsj.dashboard;

import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.Page.ScreenshotOptions;

/** Pictures of pages, kept with what the build makes. */
final class Screens {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screens() {}

    /** A picture of a whole page, under a name made of this text. */
    static ScreenshotOptions kept(String what) {
        String name = what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png"));
    }
}
