package no.kronsj.ingest.workshop;

import java.util.Locale;

/** An enum whose constants are words of the plan: {@code FOLLOW_UP} is written {@code follow-up}. */
public interface Word {
    /** The constant's own name; every enum has it. */
    String name();

    /** As it stands in the plan and in the tables. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
