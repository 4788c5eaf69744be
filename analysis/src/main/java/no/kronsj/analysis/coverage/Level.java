package no.kronsj.analysis.coverage;

import java.util.Locale;

/** How far a question is answered. */
public enum Level {
    NONE,
    TOUCHED,
    ANSWERED;

    /** As in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
