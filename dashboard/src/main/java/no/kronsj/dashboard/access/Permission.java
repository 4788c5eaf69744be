package no.kronsj.dashboard.access;

import java.util.Optional;
import java.util.stream.Stream;

/** What an address takes of whoever asks for it. */
public enum Permission {
    /** Stylesheets, fonts, scripts: nothing about a workshop. */
    OPEN,
    /** To log in, to log out, and to see as whom. */
    ACCOUNT,
    /** Pages of published figures, with their pictures and citations. */
    READ,
    /** Rows for programs. */
    API,
    /** Tables, texts and other files to go on working with. */
    EXPORT,
    /** The report in one file. */
    REPORT,
    /** To keep a list on the server. */
    SAVE,
    /** The log of who saw what: one's own lines, and an administrator all. */
    AUDIT;

    /** The permission of a word on the command line. */
    static Optional<Permission> find(String word) {
        return Stream.of(values()).filter(permission -> permission.word().equals(word)).findFirst();
    }

    /** Lower case, as on the command line. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
