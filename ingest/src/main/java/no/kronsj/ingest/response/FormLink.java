package no.kronsj.ingest.response;

/**
 * One form, and whether it is joined with a person.
 *
 * @param link {@link #LINKED}, or why it is not: the word of an issue, {@link #NO_ID} or {@link #ANONYMOUS}
 */
public record FormLink(String instrument, String wave, String file, int row, String link) {
    /** The form that counts for a person. */
    public static final String LINKED = "linked";
    /** The form should say who filled it in, and does not. */
    public static final String NO_ID = "no-id";
    /** The instrument asks nobody who they are. */
    public static final String ANONYMOUS = "anonymous";
}
