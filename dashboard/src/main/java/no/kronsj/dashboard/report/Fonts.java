package no.kronsj.dashboard.report;

import java.io.InputStream;
import java.util.List;

/** The Liberation fonts, which come with the program: the same letters on every machine. */
final class Fonts {
    static final String SANS = "Liberation Sans";
    static final String SERIF = "Liberation Serif";

    /** Every style that a report uses. */
    static final List<Style> ALL = List.of(new Style(SANS, "LiberationSans-Regular", false, false),
            new Style(SANS, "LiberationSans-Bold", true, false), new Style(SANS, "LiberationSans-Italic", false, true),
            new Style(SERIF, "LiberationSerif-Regular", false, false),
            new Style(SERIF, "LiberationSerif-Bold", true, false),
            new Style(SERIF, "LiberationSerif-Italic", false, true));

    private Fonts() {}

    /** One file of a family. */
    record Style(String family, String file, boolean bold, boolean italic) {
        InputStream open() {
            InputStream font = Fonts.class.getResourceAsStream("/liberation/" + file + ".ttf");
            if (font == null) {
                throw new IllegalStateException("No font " + file + " in the program");
            }
            return font;
        }
    }
}
