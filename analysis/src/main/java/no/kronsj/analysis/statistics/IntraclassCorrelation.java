package no.kronsj.analysis.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.FDistribution;

/**
 * How much alike the members of a group are, compared with people of different groups: ICC(1).
 *
 * @param status      NO_DATA without groups, UNDEFINED where all values are equal or no group has two, TOO_FEW below
 *                    3 groups (a value from 2, no test), else OK
 * @param value       ICC(1), at most 1; below 0 where members are less alike than strangers, and kept so
 * @param between     mean square between groups
 * @param within      mean square within groups
 * @param typicalSize n0, the group size that unequal groups are worth
 * @param p           one-sided permutation test: more alike than chance
 */
public record IntraclassCorrelation(Defined status, OptionalDouble value, OptionalDouble between, OptionalDouble within,
        OptionalDouble typicalSize, Optional<PValue> p) implements Estimate {
    private static final int SMALLEST = 3;

    /**
     * (MSB - MSW)/(MSB + (n0 - 1) MSW), n0 = (N - S n_g^2/N)/(K - 1); p deals the people over the groups again, sizes
     * kept; where thousands of people in hundreds of groups make that too long, p is that of F = MSB/MSW.
     * <p>
     * Missing: not accepted. Source: Shrout and Fleiss (1979), Psychol. Bull. 86, 420–428; Bliese (2000); metrics D3.
     * R: {@code multilevel::ICC1(aov(x ~ g))} for equal sizes.
     *
     * @param groups the values of each group, at least one each
     * @param seed   where there are too many arrangements to count
     */
    public static IntraclassCorrelation of(List<double[]> groups, NamedSeed seed) {
        return of(LevelTable.of(groups), seed);
    }

    /**
     * The same from counts, in time that does not grow with the number of people.
     *
     * @param groups by group, how many answered level 1, 2, … A; at least one answer each
     * @param seed   where there are too many arrangements to count
     */
    public static IntraclassCorrelation ofCounts(int[][] groups, NamedSeed seed) {
        return of(LevelTable.ofCounts(groups), seed);
    }

    private static IntraclassCorrelation of(LevelTable table, NamedSeed seed) {
        OneWayAnova anova = OneWayAnova.of(table);
        int count = table.counts().length;
        if (count < 2) {
            return without(count == 0 ? Defined.NO_DATA : Defined.TOO_FEW);
        }
        if (anova.values() == count || anova.between() == 0 && anova.within() == 0) {
            return without(Defined.UNDEFINED);
        }
        double correlation = (anova.between() - anova.within())
                / (anova.between() + (anova.typicalSize() - 1) * anova.within());
        return new IntraclassCorrelation(count < SMALLEST ? Defined.TOO_FEW : Defined.OK,
                OptionalDouble.of(correlation), OptionalDouble.of(anova.between()), OptionalDouble.of(anova.within()),
                OptionalDouble.of(anova.typicalSize()),
                count < SMALLEST
                        ? Optional.empty()
                        : Optional.of(GroupPermutation.pValue(table, seed, () -> varianceRatio(anova, count))));
    }

    private static PValue varianceRatio(OneWayAnova anova, int groups) {
        if (anova.within() == 0) {
            return new PValue(Double.MIN_NORMAL, PValue.Method.F, 0);
        }
        double beyond = 1 - new FDistribution(null, groups - 1.0, anova.values() - groups)
                .cumulativeProbability(anova.between() / anova.within());
        return new PValue(Math.clamp(beyond, Double.MIN_NORMAL, 1), PValue.Method.F, 0);
    }

    private static IntraclassCorrelation without(Defined status) {
        OptionalDouble none = OptionalDouble.empty();
        return new IntraclassCorrelation(status, none, none, none, none, Optional.empty());
    }
}
