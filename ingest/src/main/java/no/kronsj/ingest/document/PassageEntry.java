package no.kronsj.ingest.document;

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
 */
public record PassageEntry(String passage, String document, String title, String groupId, String kind, String revision,
        String fromGroup, int position, String text, int start, int end) {}
