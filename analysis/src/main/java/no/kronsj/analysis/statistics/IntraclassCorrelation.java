package no.kronsj.analysis.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
     * kept.
     * <p>
     * Missing: not accepted. Source: Shrout and Fleiss (1979), Psychol. Bull. 86, 420–428; Bliese (2000); metrics D3.
     * R: {@code multilevel::ICC1(aov(x ~ g))} for equal sizes.
     *
     * @param groups the values of each group, at least one each
     * @param seed   where there are too many arrangements to count
     */
    public static IntraclassCorrelation of(List<double[]> groups, NamedSeed seed) {
        OneWayAnova anova = OneWayAnova.of(groups);
        int count = groups.size();
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
                count < SMALLEST ? Optional.empty() : Optional.of(GroupPermutation.pValue(groups, seed)));
    }

    private static IntraclassCorrelation without(Defined status) {
        OptionalDouble none = OptionalDouble.empty();
        return new IntraclassCorrelation(status, none, none, none, none, Optional.empty());
    }
}
