package no.kronsj.ingest.wording;

import java.util.regex.Pattern;

/** Words of strangers (names of files, headings, cells) on their way to where some characters are obeyed. */
public final class ForeignText {
    /** What moves the cursor, ends a line, or turns the direction of writing. */
    public static final Pattern UNSAFE = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

    private ForeignText() {}

    /** For a terminal: the same text on one line, with a space for each character that the terminal would obey. */
    public static String onOneLine(String text) {
        return UNSAFE.matcher(text).replaceAll(" ");
    }

    /** For a page: the same text with � for each of them, so that a name that hides something looks like one. */
    public static String visible(String text) {
        return UNSAFE.matcher(text).replaceAll("\uFFFD");
    }
}
