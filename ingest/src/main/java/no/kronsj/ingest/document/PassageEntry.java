package no.kronsj.ingest.document;

import java.util.Locale;

/**
 * One passage.
 *
 * @param passage   {@code edition/group/kind/revision/paragraph}, feedback {@code edition/group/feedback/from/paragraph}
 * @param document  the file as the plan names it
 * @param title     the document's first heading, or ""
 * @param fromGroup who gave the feedback, or ""
 * @param position  1 for the first passage of the document
 * @param start     offset of the first character in the document's text
 * @param end       offset after the last
 * @param layout    what it was in the document, as {@link Layout} in small letters
 * @param headings  the heading row of its table, cells divided as in {@code text}; "" outside tables
 * @param session   in which it was written, or ""
 */
public record PassageEntry(String passage, String document, String title, String groupId, String kind, String revision,
        String fromGroup, int position, String text, int start, int end, String layout, String headings,
        String session) {
    /** What a passage was in the document. */
    public enum Layout {
        /** A paragraph of running text. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** A row of a table. */
        ROW,
        /** A line of a cell: of a list or of running text, nobody knows. */
        LINE,
        /** Everything that somebody wrote at once. */
        WHOLE;

        /** As in the canonical table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
