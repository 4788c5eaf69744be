package no.kronsj.ingest.response;

/**
 * One form, and whether it is joined with a person.
 *
 * @param link {@link #LINKED}, or why it is not: {@link #TWICE}, {@link #ANONYMOUS}, or why no person was found
 */
public record FormLink(String instrument, String wave, String file, int row, String link) {
    /** The form that counts for a person. */
    public static final String LINKED = "linked";
    /** The same person filled in a later one, which counts. */
    public static final String TWICE = "twice";
    /** The instrument asks nobody who they are. */
    public static final String ANONYMOUS = "anonymous";
}
