package no.kronsj.analysis.result;

/** How near a passage is to a theme, cosine, and whether that makes it a member; it may be a member of several. */
public record ThemeSimilarityRow(String passage, String theme, double similarity, boolean member) {}
