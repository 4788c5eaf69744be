package no.kronsj.analysis.result;

/** One group: how many members, documents, passages, and how many members were present on any day. */
public record GroupRow(String group, String title, int members, int documents, int passages, int present) {}
