package no.kronsj.analysis.roadmap;

import java.util.Locale;

/** What a step works through (I3). */
public enum Lever {
    PLAN,
    PROCUREMENT,
    LAND_USE,
    TRANSPORT,
    BUILDING,
    ORGANISATION,
    /** Nothing tells. */
    OTHER;

    /** As in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
