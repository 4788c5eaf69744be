package no.kronsj.analysis.text;

import java.util.Comparator;

/**
 * One passage as indexed and shown.
 *
 * @param id       {@code edition/group/kind/revision/paragraph}, or any id of a foreign collection
 * @param title    heading of its document, or ""
 * @param group    group id, or ""
 * @param kind     definition, roadmap, feedback …, or ""
 * @param revision v1, v2 …, or ""
 * @param language nb, nn, en, or "" where nobody knows
 * @param session  session id, or ""
 * @param theme    theme id, or "" where unassigned
 * @param document the source file as the plan names it, or ""
 * @param start    offset of the first character in the document's text
 * @param end      offset after the last
 */
public record Passage(String id, String title, String text, String group, String kind, String revision, String language,
        String session, String theme, String document, int start, int end) {

    /** Revisions from the first to the last: v2 before v10. */
    public static final Comparator<String> REVISIONS = Comparator.comparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());
}
