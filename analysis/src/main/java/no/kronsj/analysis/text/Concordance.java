package no.kronsj.analysis.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Keyword in context: every place where a query's words stand.
 *
 * @param passages how many passages match
 * @param lines    one per place, in the order that was asked for
 * @param whole    whether every matching passage was read; a very common word is read in the best ones only
 * @param problem  why the query was not answered, or null
 */
public record Concordance(long passages, List<Line> lines, boolean whole, @Nullable SearchProblem problem) {
    /** Words shown on either side. */
    public static final int WIDTH = 8;

    /**
     * A place.
     *
     * @param left   the text before the hit, up to {@link #WIDTH} words
     * @param hit    the marked text
     * @param right  the text after it
     * @param before the words before it, the nearest first
     * @param after  the words after it, the nearest first
     * @param start  offset of the hit in the passage's text
     * @param end    offset after it
     */
    public record Line(Passage passage, String left, String hit, String right, List<String> before, List<String> after,
            int start, int end, SearchResult.Reason reason) {}
}
