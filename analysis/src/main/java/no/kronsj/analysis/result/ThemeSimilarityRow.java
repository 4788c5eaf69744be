package no.kronsj.analysis.result;

/** How near a passage is to a theme, cosine. */
public record ThemeSimilarityRow(String passage, String theme, double similarity) {}
