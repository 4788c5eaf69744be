package no.kronsj.analysis.result;

import java.util.Locale;

/** The answer to "was the goal met?", from the interval and the bounds, never from the point (metrics C7). */
public enum Verdict {
    /** Met whatever those who did not answer think. */
    MET_ROBUST,
    /** Met if those who did not answer are like those who did. */
    MET_IF_TYPICAL,
    /** The interval holds the threshold. */
    UNDECIDED,
    /** Not met if those who did not answer are like those who did. */
    NOT_MET_IF_TYPICAL,
    /** Not met whatever those who did not answer think. */
    NOT_MET_ROBUST,
    /** There was nothing to judge by. */
    NO_DATA,
    /** The indicator is hidden by disclosure control. */
    SUPPRESSED;

    /** The word in the table: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of a word in the table. */
    public static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
