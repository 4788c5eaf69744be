package no.kronsj.analysis.result;

/**
 * A stretch of a passage.
 *
 * @param passage its id, or ""
 * @param start   offset of the first character in the passage
 * @param end     offset after the last
 */
public record Place(String passage, int start, int end) {
    public static final Place NOWHERE = new Place("", 0, 0);

    /** Whether there is such a place. */
    public boolean exists() {
        return !passage.isEmpty();
    }
}
