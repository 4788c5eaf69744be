package no.kronsj.analysis.theme;

import java.util.List;
import java.util.Map;

/**
 * The themes of a collection.
 *
 * @param themes   largest first; empty where there are too few passages
 * @param passages one per passage, by id
 */
public record Themes(List<Theme> themes, List<Membership> passages) {
    /**
     * Where a passage belongs.
     *
     * @param passage      its id
     * @param theme        the theme it was grouped with, or "" where no themes were made
     * @param similarity   cosine to that theme
     * @param assigned     whether it is near enough to be counted: themes are never forced on a passage
     * @param similarities cosine to every theme, by theme id
     */
    public record Membership(String passage, String theme, double similarity, boolean assigned,
            Map<String, Double> similarities) {}
}
