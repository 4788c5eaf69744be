package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Goal attainment scaling: one number, 50 when all is as expected, with what it would be under other choices.
 *
 * @param status       NO_DATA without scored goals, UNDEFINED where all weights are 0, else OK
 * @param value        T, 50 as expected, 10 points a standard deviation
 * @param uncorrelated T with rho = 0
 * @param correlated   T with rho = 0.5
 * @param equalWeights T with rho = 0.3 and all weights 1
 * @param goals        scored goals
 */
public record GoalAttainmentT(Defined status, OptionalDouble value, OptionalDouble uncorrelated,
        OptionalDouble correlated, OptionalDouble equalWeights, int goals) implements Estimate {
    private static final double RHO = 0.3;
    private static final double RHO_HIGH = 0.5;
    private static final int BEST = 2;

    /**
     * T = 50 + 10 S(w x) / sqrt((1 - rho) S w^2 + rho (S w)^2) with rho = 0.30.
     * <p>
     * Missing: goals without a score are left out by the caller, who lists them; never x = 0. Smallest number of
     * goals: 1, where T = 50 + 10 x whatever the weight. Scores are ordinal, so T ranks nothing and stands beside its
     * levels. Source: Kiresuk and Sherman (1968), Community Ment. Health J. 4, 443–453; metrics C2, C4. R:
     * {@code 50 + 10*sum(w*x)/sqrt(.7*sum(w^2) + .3*sum(w)^2)}.
     *
     * @param levels  x, from -2 to 2
     * @param weights w, at least 0
     */
    public static GoalAttainmentT of(int[] levels, double[] weights) {
        check("levels", levels, weights);
        if (levels.length == 0) {
            return without(Defined.NO_DATA, 0);
        }
        if (Arrays.stream(weights).sum() == 0) {
            return without(Defined.UNDEFINED, levels.length);
        }
        double[] equal = new double[weights.length];
        Arrays.fill(equal, 1);
        return new GoalAttainmentT(Defined.OK, OptionalDouble.of(t(levels, weights, RHO)),
                OptionalDouble.of(t(levels, weights, 0)), OptionalDouble.of(t(levels, weights, RHO_HIGH)),
                OptionalDouble.of(t(levels, equal, RHO)), levels.length);
    }

    /**
     * How low and how high T could be if each level lies somewhere between two: T never falls when a level rises, so
     * the ends are T at all the low and at all the high levels. Empty where T is not defined. Source: metrics C6.
     *
     * @param lowLevels  the level at each figure's lower bound
     * @param highLevels the level at each figure's upper bound, none below its low one
     * @param weights    w, at least 0
     */
    public static Optional<Limits> range(int[] lowLevels, int[] highLevels, double[] weights) {
        check("lowLevels", lowLevels, weights);
        check("highLevels", highLevels, weights);
        for (int i = 0; i < weights.length; i++) {
            Arguments.between("highLevels[" + i + "]", highLevels[i], lowLevels[i], BEST);
        }
        return Arrays.stream(weights).sum() == 0
                ? Optional.empty()
                : Optional.of(new Limits(t(lowLevels, weights, RHO), t(highLevels, weights, RHO)));
    }

    private static double t(int[] levels, double[] weights, double rho) {
        double weighted = 0;
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < levels.length; i++) {
            weighted += weights[i] * levels[i];
            squares += weights[i] * weights[i];
            sum += weights[i];
        }
        return 50 + 10 * weighted / Math.sqrt((1 - rho) * squares + rho * sum * sum);
    }

    private static void check(String name, int[] levels, double[] weights) {
        Arguments.sameLength(name, levels.length, "weights", weights.length);
        Arguments.notNegative("weights", weights);
        for (int i = 0; i < levels.length; i++) {
            Arguments.between(name + "[" + i + "]", levels[i], -BEST, BEST);
        }
    }

    private static GoalAttainmentT without(Defined status, int goals) {
        OptionalDouble none = OptionalDouble.empty();
        return new GoalAttainmentT(status, none, none, none, none, goals);
    }
}
