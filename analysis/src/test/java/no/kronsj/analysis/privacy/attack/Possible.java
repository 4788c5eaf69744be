package no.kronsj.analysis.privacy.attack;

/** The least and the most that a hidden count can be after all that is published. */
record Possible(long least, long most) {

    /** Whether nothing else is possible. */
    boolean single() {
        return least == most;
    }
}
