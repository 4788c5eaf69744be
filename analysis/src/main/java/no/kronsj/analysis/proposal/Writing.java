package no.kronsj.analysis.proposal;

import no.kronsj.analysis.text.Passage;

/**
 * A passage with what only its document tells.
 *
 * @param from     who gave the feedback, or ""
 * @param headings the heading row of its table, or ""
 */
public record Writing(Passage passage, String from, Layout layout, String headings) {
    /** What divides the cells of a row. */
    public static final String BETWEEN_CELLS = " | ";

    /** What it was in its document. */
    public enum Layout {
        PARAGRAPH,
        ITEM,
        ROW,
        LINE,
        WHOLE
    }
}
