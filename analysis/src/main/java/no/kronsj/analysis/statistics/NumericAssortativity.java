package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Whether ties join people with similar amounts of something.
 *
 * @param status UNDEFINED without ties, without weight or where all ends have the same amount, else OK
 * @param value  Pearson's r over the ends of ties, from -1 to 1
 */
public record NumericAssortativity(Defined status, OptionalDouble value) implements Estimate {

    /** As {@link #of(double[], double[], double[])}, all ties with the same weight. */
    public static NumericAssortativity of(double[] one, double[] other) {
        double[] weights = new double[one.length];
        Arrays.fill(weights, 1);
        return of(one, other, weights);
    }

    /**
     * Pearson's correlation of the amounts at the two ends, each tie counted in both directions.
     * <p>
     * Missing: not accepted. Smallest: two different amounts at the ends. Source: Newman (2003), Phys. Rev. E 67,
     * 026126; metrics E7. SciPy: {@code pearsonr(one + other, other + one)}.
     *
     * @param one     amount at one end of each tie
     * @param other   amount at its other end
     * @param weights of the ties, at least 0
     */
    public static NumericAssortativity of(double[] one, double[] other, double[] weights) {
        Arguments.sameLength("one", one.length, "other", other.length);
        Arguments.sameLength("one", one.length, "weights", weights.length);
        Arguments.finite("one", one);
        Arguments.finite("other", other);
        double total = Arrays.stream(Arguments.notNegative("weights", weights)).sum();
        double mean = 0;
        for (int tie = 0; tie < one.length; tie++) {
            mean += total == 0 ? 0 : weights[tie] * (one[tie] + other[tie]) / (2 * total);
        }
        double together = 0;
        double alone = 0;
        double scale = 0;
        for (int tie = 0; tie < one.length; tie++) {
            double oneAway = one[tie] - mean;
            double otherAway = other[tie] - mean;
            together += weights[tie] * oneAway * otherAway;
            alone += weights[tie] * (oneAway * oneAway + otherAway * otherAway) / 2;
            scale += weights[tie] * mean * mean;
        }
        return alone <= Confidence.TOLERANCE * Confidence.TOLERANCE * scale || alone == 0
                ? new NumericAssortativity(Defined.UNDEFINED, OptionalDouble.empty())
                : new NumericAssortativity(Defined.OK, OptionalDouble.of(Math.clamp(together / alone, -1.0, 1.0)));
    }
}
