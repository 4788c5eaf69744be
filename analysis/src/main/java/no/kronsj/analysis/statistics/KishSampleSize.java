package no.kronsj.analysis.statistics;

import java.util.OptionalDouble;

/**
 * How many equally weighted answers the weighted ones are worth.
 *
 * @param status       NO_DATA without answers, UNDEFINED where all weights are 0, else OK
 * @param value        effective number of answers, from 1 to n
 * @param designEffect n over the effective number, at least 1
 */
public record KishSampleSize(Defined status, OptionalDouble value, OptionalDouble designEffect) implements Estimate {

    /**
     * (S w)^2 / S w^2.
     * <p>
     * Missing: not accepted. Smallest n: 1. Source: Kish (1965), Survey Sampling, 11.7; metrics A9. R:
     * {@code sum(w)^2 / sum(w^2)}.
     *
     * @param weights one per answer, at least 0
     */
    public static KishSampleSize of(double[] weights) {
        Arguments.notNegative("weights", weights);
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        if (squares == 0) {
            return new KishSampleSize(weights.length == 0 ? Defined.NO_DATA : Defined.UNDEFINED, OptionalDouble.empty(),
                    OptionalDouble.empty());
        }
        double effective = sum * sum / squares;
        return new KishSampleSize(Defined.OK, OptionalDouble.of(effective),
                OptionalDouble.of(weights.length / effective));
    }
}
