package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * One theme.
 *
 * @param theme     its id, {@code t01} upwards, largest first
 * @param label     words that tell it from the others, surface forms, "; " between them
 * @param passages  assigned passages
 * @param groups    groups they come from
 * @param stability mean best-match Jaccard under resampling, 0–1; absent where it could not be measured
 * @param standing  {@code stable}, {@code tentative} or {@code hidden} (G5)
 * @param quote1    a passage id, or ""
 * @param quote2    a passage id of another group, or "" for a single-source theme
 */
public record ThemeRow(String theme, String label, int passages, int groups, @Nullable Double stability,
        String standing,
        String quote1, String quote2) {}
