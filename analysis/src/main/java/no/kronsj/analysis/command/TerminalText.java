package no.kronsj.analysis.command;

import java.util.regex.Pattern;

/** Text that may hold words of strangers (names of files, cells) and is going to a terminal, which obeys some characters. */
final class TerminalText {
    /** What moves the cursor, ends a line, or turns the direction of writing. */
    static final Pattern UNSAFE = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

    private TerminalText() {}

    /** The same text on one line, with a space for each character that the terminal would obey. */
    static String safe(String text) {
        return UNSAFE.matcher(text).replaceAll(" ");
    }
}
