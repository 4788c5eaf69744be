package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * What those who did not answer could still do to a verdict (metrics A5), in persons.
 *
 * @param reach  what it comes to; every other component hangs on it
 * @param share  the share of the silent that would have to be on the good side of the threshold, below 0 or above 1 where
 *               they decide nothing
 * @param silent how many did not answer
 * @param needed how many of them at least would have to be on the good side; absent where all together are too few
 * @param spare  how many of them at most may be on the other side
 */
public record Tipping(Reach reach, @Nullable Double share, @Nullable Long silent, @Nullable Long needed,
        @Nullable Long spare) {

    /** What the silent decide, or why nobody can say. */
    public enum Reach {
        /** The goal is met whatever they think. */
        MET_REGARDLESS,
        /** It turns on how many of them agree. */
        DEPENDS,
        /** The goal is not met whatever they think. */
        CANNOT_BE_MET,
        /** Everybody answered. */
        NOBODY_SILENT,
        /** Nobody knows how many could have answered. */
        FRAME_UNKNOWN,
        /** The figure is a count of everything there is, not of answers. */
        CENSUS,
        /** People scored it, and none of those who were asked is silent. */
        RATERS,
        /** A difference, a mean or a score: several ways of answering lead to the same figure. */
        NOT_A_SHARE,
        /** Several indicators decide together. */
        SEVERAL,
        /** The plan expects nothing. */
        NOTHING_EXPECTED,
        /** There is no figure, or it is hidden. */
        NO_FIGURE
    }

    /** There is none, for this reason. */
    public static Tipping none(Reach why) {
        return new Tipping(why, null, null, null, null);
    }
}
