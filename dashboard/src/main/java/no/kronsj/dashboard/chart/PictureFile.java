package no.kronsj.dashboard.chart;

import java.util.Optional;

import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;

/** A picture to take away. */
public final class PictureFile {
    private PictureFile() {}

    /**
     * The picture as svg or png; a line of text that says why where the machine cannot draw pixels, and empty for any other
     * ending.
     *
     * @param name without its ending
     */
    public static Optional<Download> of(Page page, String name, String ending, Svg picture) {
        return switch (ending) {
            case "svg" -> Optional.of(Download.text(name + ".svg", "image/svg+xml", picture.toString()));
            case "png" -> Optional.of(Png.of(picture).map(bytes -> new Download(name + ".png", "image/png", bytes))
                    .orElseGet(() -> Download.text(name + ".txt", "text/plain", page.text("picture.noFont") + "\n")));
            default -> Optional.empty();
        };
    }
}
