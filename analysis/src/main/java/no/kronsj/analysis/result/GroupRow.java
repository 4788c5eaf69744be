package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * One group: how many members, documents and passages, and how many members were present on any day; where no attendance is
 * known nobody knows, which is not 0.
 */
public record GroupRow(String group, String title, int members, int documents, int passages,
        @Nullable Integer present) {}
