package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * One passage; its text is in the index.
 *
 * @param passage    {@code edition/group/kind/revision/paragraph}
 * @param document   the file as the plan names it
 * @param language   {@code nb}, {@code nn} or {@code en}
 * @param theme      the nearest theme's id, or "" where no themes were made
 * @param similarity cosine to that theme
 * @param assigned   whether the passage is near enough to be counted
 * @param start      offset of the first character in the document's text
 * @param end        offset after the last
 */
public record PassageRow(String passage, String document, String group, String kind, String revision, String language,
        String theme, @Nullable Double similarity, boolean assigned, int start, int end) {}
