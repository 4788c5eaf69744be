package no.kronsj.analysis.result;

/**
 * Where something stands on the map of themes.
 *
 * @param what  {@code theme} or {@code passage}
 * @param id    its id
 * @param theme the theme to which it belongs
 * @param x     0–1 from left to right
 * @param y     0–1 from above to below
 * @param nearest the theme most like it besides its own, or "" where there is none to compare with
 */
public record ThemePlaceRow(String what, String id, String theme, double x, double y, String nearest) {}
