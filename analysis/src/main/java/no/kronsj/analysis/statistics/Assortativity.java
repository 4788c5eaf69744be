package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Whether ties join people of the same class more often than their shares of ties would.
 *
 * @param status UNDEFINED without ties, without weight or with one class only, else OK
 * @param value  r: 1 all within classes, 0 as by chance, below 0 across
 */
public record Assortativity(Defined status, OptionalDouble value) implements Estimate {

    /** As {@link #of(int[], int[], double[])}, all ties with the same weight. */
    public static Assortativity of(int[] one, int[] other) {
        double[] weights = new double[one.length];
        Arrays.fill(weights, 1);
        return of(one, other, weights);
    }

    /**
     * (tr e - S a_i b_i)/(1 - S a_i b_i), e the share of tie weight between classes, each tie in both directions.
     * <p>
     * Missing: not accepted. Smallest: one tie across classes. Source: Newman (2003), Phys. Rev. E 67, 026126;
     * metrics E7. Python: {@code networkx.attribute_assortativity_coefficient(G, "label")}.
     *
     * @param one     class of one end of each tie, from 0
     * @param other   class of its other end
     * @param weights of the ties, at least 0
     */
    public static Assortativity of(int[] one, int[] other, double[] weights) {
        Arguments.sameLength("one", one.length, "other", other.length);
        Arguments.sameLength("one", one.length, "weights", weights.length);
        Arguments.notNegative("weights", weights);
        Arguments.total("one", one);
        Arguments.total("other", other);
        int classes = Math.max(Arrays.stream(one).max().orElse(0), Arrays.stream(other).max().orElse(0)) + 1;
        double[] ends = new double[classes];
        double total = 0;
        double within = 0;
        for (int tie = 0; tie < one.length; tie++) {
            ends[one[tie]] += weights[tie] / 2;
            ends[other[tie]] += weights[tie] / 2;
            total += weights[tie];
            within += one[tie] == other[tie] ? weights[tie] : 0;
        }
        double sum = total;
        double byChance = total == 0 ? 1 : Arrays.stream(ends).map(weight -> weight * weight / (sum * sum)).sum();
        return 1 - byChance <= Confidence.TOLERANCE
                ? new Assortativity(Defined.UNDEFINED, OptionalDouble.empty())
                : new Assortativity(Defined.OK, OptionalDouble.of((within / total - byChance) / (1 - byChance)));
    }
}
