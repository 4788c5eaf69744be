package no.kronsj.analysis.statistics;

import java.util.Optional;

/**
 * What two unlinked distributions of the same people say about how many moved: bounds, since nobody knows who is who.
 *
 * @param status   NO_DATA where either side is empty, else OK
 * @param improved between which shares of people went up
 * @param worsened between which shares of people went down
 */
public record FrechetBounds(Defined status, Optional<Limits> improved, Optional<Limits> worsened) {

    /**
     * With F before and G after: the share that went up is at least max over t of F(t) - G(t), and at most 1 - max
     * over t of G(t) - F(t - 1), at least 0 in both maxima; down likewise. Both ends can be reached.
     * <p>
     * Missing: shares are taken as those of the same people. Smallest n: 1 on each side. Source: Fréchet (1951);
     * Makarov (1981), Theory Probab. Appl. 26, 803–806; metrics B11. SciPy: {@code linprog} over all tables with
     * these margins.
     *
     * @param before how many answered level 1, 2, … A
     * @param after  the same, equally many levels
     */
    public static FrechetBounds of(int[] before, int[] after) {
        Arguments.sameLength("before", before.length, "after", after.length);
        double peopleBefore = Arguments.total("before", before);
        double peopleAfter = Arguments.total("after", after);
        if (peopleBefore == 0 || peopleAfter == 0) {
            return new FrechetBounds(Defined.NO_DATA, Optional.empty(), Optional.empty());
        }
        double f = 0;
        double g = 0;
        double up = 0;
        double down = 0;
        double notUp = 0;
        double notDown = 0;
        for (int level = 0; level < before.length; level++) {
            notDown = Math.max(notDown, f + before[level] / peopleBefore - g);
            notUp = Math.max(notUp, g + after[level] / peopleAfter - f);
            f += before[level] / peopleBefore;
            g += after[level] / peopleAfter;
            up = Math.max(up, f - g);
            down = Math.max(down, g - f);
        }
        return new FrechetBounds(Defined.OK, Optional.of(share(up, 1 - notUp)), Optional.of(share(down, 1 - notDown)));
    }

    private static Limits share(double lo, double hi) {
        double least = Math.clamp(lo, 0.0, 1.0);
        return new Limits(least, Math.clamp(hi, least, 1.0));
    }
}
