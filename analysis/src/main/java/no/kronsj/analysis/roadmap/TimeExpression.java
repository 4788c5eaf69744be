package no.kronsj.analysis.roadmap;

/**
 * A time as a text names it.
 *
 * @param start  offset of its first character, a word like "innen" among them
 * @param end    offset after its last
 * @param period the days, as far as they can be told
 */
public record TimeExpression(int start, int end, Kind kind, Period period) {
    /** What the words say of the days. */
    public enum Kind {
        /** In it. */
        WITHIN,
        /** At the latest. */
        DEADLINE,
        /** At the earliest. */
        START,
        /** Again and again. */
        RECURRING,
        /** By something that has no date: "ved neste rullering". */
        EVENT
    }

    boolean overlaps(TimeExpression other) {
        return start < other.end && other.start < end;
    }
}
