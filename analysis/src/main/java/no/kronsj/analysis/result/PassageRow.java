package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * One passage; its text is in the index.
 *
 * @param passage    {@code edition/group/kind/revision/paragraph}
 * @param document   the file as the plan names it
 * @param language   {@code nb}, {@code nn} or {@code en}
 * @param theme      the nearest theme's id, or "" where no themes were made or people took it out
 * @param part       the part of that theme, or ""
 * @param similarity cosine to that theme
 * @param stability  share of the subsamples in which it came back to the same theme; absent where people put it there
 * @param assigned   whether the passage is near enough to be counted
 * @param settled    whether people decided that
 * @param start      offset of the first character in the document's text
 * @param end        offset after the last
 */
public record PassageRow(String passage, String document, String group, String kind, String revision, String language,
        String theme, String part, @Nullable Double similarity, @Nullable Double stability, boolean assigned,
        boolean settled, int start, int end) {}
