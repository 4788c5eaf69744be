package no.kronsj.ingest.workshop;

/** What became of asking one person of the register to answer one instrument; every person has exactly one of them. */
public enum Disposition implements Word {
    /** Asked, and gave at least one answer. */
    RESPONDED,
    /** Asked, and gave none: no form, or a form without any answer. */
    NOT_RESPONDED,
    /** Asked, and nobody can tell whether they answered: the instrument is anonymous. */
    INVITED,
    /** Not asked, and gave no answer. */
    NOT_INVITED,
    /** Not asked, and answered all the same; the answers count. */
    UNINVITED;

    /** Whether the person was asked to answer. */
    public boolean invited() {
        return switch (this) {
            case RESPONDED, NOT_RESPONDED, INVITED -> true;
            case NOT_INVITED, UNINVITED -> false;
        };
    }
}
