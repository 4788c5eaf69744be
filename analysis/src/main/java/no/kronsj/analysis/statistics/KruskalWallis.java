package no.kronsj.analysis.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Whether ordinal answers differ between groups at all.
 *
 * @param status     NO_DATA without values, UNDEFINED for one group, DEGENERATE where all values are equal (no H, p =
 *                   1), else OK
 * @param value      H, at least 0, corrected for ties
 * @param p          permutation test, enumerated for up to 200,000 arrangements
 * @param chiSquareP what the usual approximation says; off by a factor of two for groups of three to six
 */
public record KruskalWallis(Defined status, OptionalDouble value, Optional<PValue> p, OptionalDouble chiSquareP)
        implements
            Estimate {

    /**
     * H = [12/(N (N + 1)) S n_g (mean rank_g - (N + 1)/2)^2] / [1 - S (t^3 - t)/(N^3 - N)], midranks; p deals the ranks
     * over the groups again, sizes kept; where thousands of people in hundreds of groups make that too long, p is the
     * chi-square one.
     * <p>
     * Missing: not accepted. Smallest: two groups of one. Source: Kruskal and Wallis (1952), JASA 47, 583–621; metrics
     * D4. SciPy: {@code kruskal(a, b, c)} for H and its chi-square p.
     *
     * @param groups the values of each group, at least one each
     * @param seed   where there are too many arrangements to count
     */
    public static KruskalWallis of(List<double[]> groups, NamedSeed seed) {
        return of(LevelTable.of(groups), seed);
    }

    /**
     * The same from counts, in time that does not grow with the number of people.
     *
     * @param groups by group, how many answered level 1, 2, … A; at least one answer each
     * @param seed   where there are too many arrangements to count
     */
    public static KruskalWallis ofCounts(int[][] groups, NamedSeed seed) {
        return of(LevelTable.ofCounts(groups), seed);
    }

    private static KruskalWallis of(LevelTable table, NamedSeed seed) {
        int count = table.counts().length;
        if (count < 2) {
            return new KruskalWallis(count == 0 ? Defined.NO_DATA : Defined.UNDEFINED, OptionalDouble.empty(),
                    Optional.empty(), OptionalDouble.empty());
        }
        Midranks ranks = Midranks.of(table.totals());
        LevelTable ranked = table.scored(ranks.asDoubles());
        OneWayAnova anova = OneWayAnova.of(ranked);
        double n = anova.values();
        double correction = 1 - ranks.tieSum() / (n * n * n - n);
        if (anova.between() + anova.within() == 0) {
            return new KruskalWallis(Defined.DEGENERATE, OptionalDouble.empty(), Optional.of(PValue.exact(1)),
                    OptionalDouble.of(1));
        }
        double spread = 0;
        for (int g = 0; g < count; g++) {
            double away = (anova.means()[g] - (n + 1)) / 2;
            spread += anova.sizes()[g] * away * away;
        }
        double h = 12 / (n * (n + 1)) * spread / correction;
        double chiSquare = Math.clamp(
                1 - new ChiSquaredDistribution(null, count - 1.0).cumulativeProbability(h), Double.MIN_NORMAL, 1);
        return new KruskalWallis(Defined.OK, OptionalDouble.of(h),
                Optional.of(GroupPermutation.pValue(ranked, seed,
                        () -> new PValue(chiSquare, PValue.Method.CHI_SQUARE, 0))),
                OptionalDouble.of(chiSquare));
    }
}
