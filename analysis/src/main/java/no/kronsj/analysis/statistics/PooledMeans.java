package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Group means drawn towards the common mean, the more the less a group's few answers tell.
 *
 * @param status      NO_DATA without groups, UNDEFINED where no group has two values, TOO_FEW below 3 groups (with
 *                    values from 2), else OK
 * @param tauSquared  variance between groups beyond chance, at least 0; at 0 all groups get the common mean
 * @param mean        mu, the precision-weighted mean
 * @param groups      one per group, in the order given; empty where not computed
 * @param approximate whether there are fewer than 10 groups, too few to be sure of the variances
 */
public record PooledMeans(Defined status, OptionalDouble tauSquared, OptionalDouble mean, List<Group> groups,
        boolean approximate) {
    private static final int FEWEST = 3;
    private static final int MANY = 10;

    /**
     * One group.
     *
     * @param n        its values
     * @param mean     its own mean
     * @param pooled   its mean, pooled
     * @param variance of the pooled mean
     * @param weight   B, what its own mean counts, from 0 to 1
     */
    public record Group(int n, double mean, double pooled, double variance, double weight) {}

    public PooledMeans {
        groups = List.copyOf(groups);
    }

    /**
     * tau^2 = max(0, (MSB - MSW)/n0), B_g = tau^2/(tau^2 + MSW/n_g), pooled = mu + B_g (mean_g - mu), mu weighted by
     * 1/(tau^2 + MSW/n_g); variance B_g MSW/n_g + (1 - B_g)^2 Var(mu).
     * <p>
     * Missing: not accepted. Source: Efron and Morris (1975), JASA 70, 311–319; Raudenbush and Bryk (2002), ch. 3;
     * metrics D5. Python: the formulas in numpy.
     *
     * @param groups the values of each group, at least one each
     */
    public static PooledMeans of(List<double[]> groups) {
        return of(LevelTable.of(groups));
    }

    /**
     * The same from counts.
     *
     * @param groups by group, how many answered level 1, 2, … A; at least one answer each
     */
    public static PooledMeans ofCounts(int[][] groups) {
        return of(LevelTable.ofCounts(groups));
    }

    private static PooledMeans of(LevelTable table) {
        OneWayAnova anova = OneWayAnova.of(table);
        int count = table.counts().length;
        if (count < 2 || anova.values() == count) {
            Defined status = count == 0 ? Defined.NO_DATA : count == 1 ? Defined.TOO_FEW : Defined.UNDEFINED;
            return new PooledMeans(status, OptionalDouble.empty(), OptionalDouble.empty(), List.of(), true);
        }
        double tauSquared = Math.max(0, (anova.between() - anova.within()) / anova.typicalSize());
        double precision = 0;
        double weighted = 0;
        for (int g = 0; g < count; g++) {
            double own = precision(anova, g, tauSquared);
            precision += own;
            weighted += own * anova.means()[g];
        }
        double mean = weighted / precision;
        // Without any variation the precisions above are only weights, and nothing is uncertain.
        double meanVariance = tauSquared + anova.within() == 0 ? 0 : 1 / precision;
        List<Group> pooled = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            pooled.add(pooled(anova, g, tauSquared, mean, meanVariance));
        }
        return new PooledMeans(count < FEWEST ? Defined.TOO_FEW : Defined.OK, OptionalDouble.of(tauSquared),
                OptionalDouble.of(mean), pooled, count < MANY);
    }

    private static double precision(OneWayAnova anova, int g, double tauSquared) {
        double variance = tauSquared + anova.within() / anova.sizes()[g];
        return variance == 0 ? anova.sizes()[g] : 1 / variance;
    }

    private static Group pooled(OneWayAnova anova, int g, double tauSquared, double mean, double meanVariance) {
        double chance = anova.within() / anova.sizes()[g];
        double weight = tauSquared == 0 ? 0 : tauSquared / (tauSquared + chance);
        double own = anova.means()[g];
        return new Group(anova.sizes()[g], own, mean + weight * (own - mean),
                weight * chance + (1 - weight) * (1 - weight) * meanVariance, weight);
    }
}
