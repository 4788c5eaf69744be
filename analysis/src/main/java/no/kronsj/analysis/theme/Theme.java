package no.kronsj.analysis.theme;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What some passages are about.
 *
 * @param id         {@code t01} upwards, largest first as the model found them; {@code t01.1} within t01; or as people called it
 * @param within     the theme of which it is a part, or ""
 * @param label      words that tell it from the others, as written, "; " between them; or as people called it
 * @param passages   assigned passages
 * @param groups     groups they come from; 0 where groups are unknown
 * @param languages  of these passages, by code
 * @param stability  mean best-match Jaccard under resampling, 0–1; empty where people made the theme
 * @param standing   what that allows to be said
 * @param coherence  how its ten strongest words occur together
 * @param firstQuote the passage nearest to it, or ""
 * @param otherQuote the nearest passage of another group, or "" for a theme from a single source
 */
public record Theme(String id, String within, String label, int passages, int groups, List<String> languages,
        OptionalDouble stability, Standing standing, Coherence coherence, String firstQuote, String otherQuote) {
    private static final double STABLE = 0.75;
    private static final double TENTATIVE = 0.60;

    /** How far a theme may be trusted (metrics.md G5). */
    public enum Standing {
        STABLE,
        TENTATIVE,
        HIDDEN,
        /** People merged, split or made it: no resampling speaks of it. */
        SETTLED;

        static Standing of(double stability) {
            if (stability >= Theme.STABLE) {
                return STABLE;
            }
            return stability >= Theme.TENTATIVE ? TENTATIVE : HIDDEN;
        }

        /** The word in the table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
