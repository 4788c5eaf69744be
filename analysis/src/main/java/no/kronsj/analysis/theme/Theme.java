package no.kronsj.analysis.theme;

import java.util.OptionalDouble;

/**
 * What some passages are about.
 *
 * @param id         {@code t01} upwards, largest first
 * @param label      words that tell it from the others, as written, "; " between them
 * @param passages   assigned passages
 * @param groups     groups they come from; 0 where groups are unknown
 * @param stability  mean best-match Jaccard under resampling, 0–1
 * @param standing   what the stability allows to be said
 * @param firstQuote the passage nearest to it, or ""
 * @param otherQuote the nearest passage of another group, or "" for a theme from a single source
 */
public record Theme(String id, String label, int passages, int groups, OptionalDouble stability, Standing standing,
        String firstQuote, String otherQuote) {
    private static final double STABLE = 0.75;
    private static final double TENTATIVE = 0.60;

    /** How far a theme may be trusted (metrics.md G5). */
    public enum Standing {
        STABLE,
        TENTATIVE,
        HIDDEN;

        static Standing of(double stability) {
            if (stability >= Theme.STABLE) {
                return STABLE;
            }
            return stability >= Theme.TENTATIVE ? TENTATIVE : HIDDEN;
        }
    }
}
