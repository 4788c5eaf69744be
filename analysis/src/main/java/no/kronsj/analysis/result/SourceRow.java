package no.kronsj.analysis.result;

/**
 * One file that was read: {@code rowsIn = kept + setAside}, always.
 *
 * @param arrival {@link #NEW} or {@link #CHANGED} since the run that was published before, else {@link #AS_BEFORE}
 */
public record SourceRow(String file, String sha256, String kind, String format, String signature, String encoding,
        long rowsIn, long kept, long setAside, String arrival, String message) {
    /** The run before did not have the file. */
    public static final String NEW = "new";
    /** The run before had other bytes of that name. */
    public static final String CHANGED = "changed";
    /** As it was, or there was no run before. */
    public static final String AS_BEFORE = "";
}
