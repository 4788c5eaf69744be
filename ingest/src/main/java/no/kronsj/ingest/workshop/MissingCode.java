package no.kronsj.ingest.workshop;

/** What a cell without an answer means. The codes are counted apart and never become the midpoint. */
public enum MissingCode implements Word {
    /** The person answered that they do not know. */
    DONT_KNOW,
    /** The question does not concern the person; they stay on the frame. */
    NOT_APPLICABLE,
    /** The question was seen and left blank. */
    SKIPPED,
    /** The question was not put to the person. */
    NOT_SHOWN;

    /** How LimeSurvey writes in a cell that the question was not put to the person, and how every reader here does. */
    public static final String NOT_SHOWN_CELL = "{question_not_shown}";
}
