package no.kronsj.analysis.result;

/** One time that a file came with other bytes than before; the earlier ones stay in the workspace's {@code sources}. */
public record ReplacementRow(String file, String earlierSha256, String sha256, String replacedAt) {}
