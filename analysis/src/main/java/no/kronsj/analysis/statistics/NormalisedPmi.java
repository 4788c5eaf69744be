package no.kronsj.analysis.statistics;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far terms occur together beyond chance: the mean over pairs of ln(p_ij/(p_i p_j)) / -ln p_ij.
 *
 * @param status  NO_DATA where no pair could be compared, else OK
 * @param value   -1 never together, 0 as by chance, 1 always together
 * @param pairs   pairs compared
 * @param skipped pairs of which one term occurs nowhere
 */
public record NormalisedPmi(Defined status, OptionalDouble value, int pairs, int skipped) implements Estimate {

    /**
     * The mean over all pairs of terms. p is the share of units in which a term occurs; p_ij = 0 with both present gives -1,
     * p_ij = 1 gives 1.
     * <p>
     * Missing: a pair with a term of no unit is skipped and counted. Smallest: two terms that occur. Source: Bouma (2009),
     * Proc. GSCL, 31–40; Lau, Newman and Baldwin (2014), EACL, 530–539; metrics G6. Python:
     * {@code log(pij/(pi*pj))/-log(pij)}.
     *
     * @param terms for each term the units that have it
     * @param units how many units there are
     */
    public static NormalisedPmi of(List<BitSet> terms, int units) {
        Arguments.between("units", units, 1, Integer.MAX_VALUE);
        double sum = 0;
        int pairs = 0;
        int skipped = 0;
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                if (terms.get(i).isEmpty() || terms.get(j).isEmpty()) {
                    skipped++;
                } else {
                    sum += pair(terms.get(i), terms.get(j), units);
                    pairs++;
                }
            }
        }
        return pairs == 0
                ? new NormalisedPmi(Defined.NO_DATA, OptionalDouble.empty(), 0, skipped)
                : new NormalisedPmi(Defined.OK, OptionalDouble.of(sum / pairs), pairs, skipped);
    }

    private static double pair(BitSet one, BitSet other, int units) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        double together = (double) both.cardinality() / units;
        return ofShares((double) one.cardinality() / units, (double) other.cardinality() / units, together);
    }

    /** Of two terms: the shares of units with the one, with the other, with both; the first two above 0. */
    public static double ofShares(double one, double other, double both) {
        Arguments.share("one", one);
        Arguments.share("other", other);
        Arguments.share("both", both);
        if (both == 0) {
            return -1;
        }
        // Rounding may leave a pair that always occurs together a hair above 1.
        return both == 1 ? 1 : Math.clamp(Math.log(both / (one * other)) / -Math.log(both), -1, 1);
    }
}
