package no.kronsj.analysis.theme;

import java.util.List;
import java.util.OptionalDouble;

import no.kronsj.ingest.workshop.ThemeCorrection;

/**
 * The themes of a collection.
 *
 * @param themes    largest first, each followed by its parts; empty where there are too few passages
 * @param passages  one per passage, by id
 * @param agreement median adjusted Rand index under resampling; empty without themes
 * @param samples   how many subsamples stand behind the stability
 * @param seed      the user's seed
 * @param unapplied what people decided earlier and no longer applies
 */
public record Themes(List<Theme> themes, List<Membership> passages, OptionalDouble agreement, int samples, long seed,
        List<Unapplied> unapplied) {
    /**
     * Where a passage belongs.
     *
     * @param passage    its id
     * @param theme      the theme it was grouped with, or "" where no themes were made
     * @param part       the part of that theme, or ""
     * @param similarity cosine to that theme; empty where people put it there
     * @param stability  share of the subsamples in which it came back to the same theme
     * @param assigned   whether it is near enough to be counted: themes are never forced on a passage
     * @param settled    whether people decided that
     * @param near       how near it is to every theme with which its words can be compared
     */
    public record Membership(String passage, String theme, String part, OptionalDouble similarity,
            OptionalDouble stability, boolean assigned, boolean settled, List<Nearness> near) {
        /** Of a passage that was not grouped. */
        public static Membership none(String passage) {
            return new Membership(passage, "", "", OptionalDouble.empty(), OptionalDouble.empty(), false, false,
                    List.of());
        }
    }

    /**
     * How near a passage is to a theme.
     *
     * @param cosine to the theme's centre without the passage, −1 to 1
     * @param member whether that is near enough to be called a member; a passage may be one of several themes
     */
    public record Nearness(String theme, double cosine, boolean member) {}

    /**
     * A decision, or a part of it, that no longer applies.
     *
     * @param what the theme or passage that it names
     */
    public record Unapplied(ThemeCorrection entry, Why why, String what) {
        /** What is the matter. */
        public enum Why {
            NO_SUCH_THEME,
            NO_SUCH_PASSAGE,
            LIES_ELSEWHERE
        }
    }
}
