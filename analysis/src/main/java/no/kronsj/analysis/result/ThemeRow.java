package no.kronsj.analysis.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One theme, or a part of one.
 *
 * @param theme     its id, {@code t01} upwards, largest first; {@code t01.1} for a part; or as people called it
 * @param within    the theme of which it is a part, or ""
 * @param label     words that tell it from the others, surface forms, "; " between them; or as people called it
 * @param passages  assigned passages
 * @param groups    groups they come from
 * @param languages of these passages
 * @param stability mean best-match Jaccard under resampling, 0–1; absent where it could not be measured
 * @param standing  {@code stable}, {@code tentative} or {@code hidden} (G5), or {@code settled} by people
 * @param coherence mean NPMI of its strongest words; absent where no two could be compared
 * @param quote1    a passage id, or ""
 * @param quote2    a passage id of another group, or "" for a single-source theme
 */
public record ThemeRow(String theme, String within, String label, int passages, int groups, List<String> languages,
        @Nullable Double stability, String standing, @Nullable Double coherence, String quote1, String quote2) {
    public ThemeRow {
        languages = List.copyOf(languages);
    }
}
