package no.kronsj.analysis.statistics;

/**
 * How often chance alone does what was seen, or more.
 *
 * @param value  a probability, above 0 up to 1
 * @param method how it was found
 * @param draws  how many random arrangements were tried; 0 unless by permutation
 */
public record PValue(double value, Method method, int draws) {

    /** How a p-value was found. */
    public enum Method {
        /** All arrangements were counted. */
        EXACT,
        /** Random arrangements were tried: (1 + extreme)/(draws + 1). */
        PERMUTATION,
        /** The normal distribution stood in, because there are too many people to count. */
        NORMAL,
        /** The chi-square distribution stood in, because there are too many people in too many groups to draw. */
        CHI_SQUARE,
        /** The F distribution stood in for the same reason. */
        F
    }

    public PValue {
        Arguments.share("p", value);
        Arguments.count("draws", draws);
    }

    static PValue exact(double probability) {
        // Sums of many small probabilities may pass 1 by a rounding error.
        return new PValue(Math.min(1, probability), Method.EXACT, 0);
    }

    static PValue permuted(int extreme, int draws) {
        return new PValue((1.0 + extreme) / (draws + 1), Method.PERMUTATION, draws);
    }
}
