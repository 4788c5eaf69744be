package no.kronsj.analysis.roadmap;

import java.util.Locale;

/** Who is to act (I3). */
public enum ActorKind {
    STATE,
    COUNTY,
    MUNICIPALITY,
    BUSINESS,
    CITIZENS,
    /** Nobody is named, or somebody of whom nobody can tell. */
    UNSPECIFIED;

    /** As in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
