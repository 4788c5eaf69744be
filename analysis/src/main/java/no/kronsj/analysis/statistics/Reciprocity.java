package no.kronsj.analysis.statistics;

import java.util.OptionalDouble;

/**
 * How many of the pairs of which one named the other named each other.
 *
 * @param status UNDEFINED without such pairs, else OK
 * @param value  a share from 0 to 1
 */
public record Reciprocity(Defined status, OptionalDouble value) implements Estimate {

    /**
     * reciprocated / (reciprocated + asymmetric).
     * <p>
     * Missing: pairs of which one did not answer are left out before. Smallest: one pair. Source: metrics E11. Python:
     * {@code networkx.overall_reciprocity} counts ties, not pairs, and is 2x/(1 + x) of this.
     *
     * @param reciprocated pairs who named each other
     * @param asymmetric   pairs of which only one named the other
     */
    public static Reciprocity of(int reciprocated, int asymmetric) {
        Arguments.count("reciprocated", reciprocated);
        Arguments.count("asymmetric", asymmetric);
        double pairs = (double) reciprocated + asymmetric;
        return pairs == 0
                ? new Reciprocity(Defined.UNDEFINED, OptionalDouble.empty())
                : new Reciprocity(Defined.OK, OptionalDouble.of(reciprocated / pairs));
    }
}
