package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
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
     * over the groups again, sizes kept.
     * <p>
     * Missing: not accepted. Smallest: two groups of one. Source: Kruskal and Wallis (1952), JASA 47, 583–621; metrics
     * D4. SciPy: {@code kruskal(a, b, c)} for H and its chi-square p.
     *
     * @param groups the values of each group, at least one each
     * @param seed   where there are too many arrangements to count
     */
    public static KruskalWallis of(List<double[]> groups, NamedSeed seed) {
        for (int g = 0; g < groups.size(); g++) {
            OneWayAnova.nonEmpty(g, groups.get(g));
        }
        if (groups.size() < 2) {
            return new KruskalWallis(groups.isEmpty() ? Defined.NO_DATA : Defined.UNDEFINED, OptionalDouble.empty(),
                    Optional.empty(), OptionalDouble.empty());
        }
        Midranks ranks = Midranks.of(groups.stream().flatMapToDouble(Arrays::stream).toArray());
        double n = ranks.doubled().length;
        double correction = 1 - ranks.tieSum() / (n * n * n - n);
        if (correction == 0) {
            return new KruskalWallis(Defined.DEGENERATE, OptionalDouble.empty(), Optional.of(PValue.exact(1)),
                    OptionalDouble.of(1));
        }
        List<double[]> ranked = regrouped(ranks.asDoubles(), groups);
        double spread = 0;
        for (double[] group : ranked) {
            double away = (Arrays.stream(group).sum() / group.length - (n + 1)) / 2;
            spread += group.length * away * away;
        }
        double h = 12 / (n * (n + 1)) * spread / correction;
        double chiSquare = 1 - new ChiSquaredDistribution(null, groups.size() - 1.0).cumulativeProbability(h);
        return new KruskalWallis(Defined.OK, OptionalDouble.of(h), Optional.of(GroupPermutation.pValue(ranked, seed)),
                OptionalDouble.of(chiSquare));
    }

    private static List<double[]> regrouped(double[] ranks, List<double[]> groups) {
        List<double[]> ranked = new ArrayList<>();
        int from = 0;
        for (double[] group : groups) {
            ranked.add(Arrays.copyOfRange(ranks, from, from + group.length));
            from += group.length;
        }
        return ranked;
    }
}
