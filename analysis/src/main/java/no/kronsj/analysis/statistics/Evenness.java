package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How evenly an amount is shared, by entropy: 1 when all have the same, 0 when one has everything.
 *
 * @param status   NO_DATA without people, UNDEFINED for one person or where nothing was shared, else OK
 * @param value    J, from 0 to 1
 * @param maxShare the largest share, from 1/n to 1
 * @param n        people, the silent ones included; n times {@code maxShare} is 1 when all have the same
 */
public record Evenness(Defined status, OptionalDouble value, OptionalDouble maxShare, int n) implements Estimate {

    /**
     * J = H / ln n with H = -S p ln p and 0 ln 0 = 0.
     * <p>
     * Missing: not accepted; a person who did nothing is a 0 and belongs in the array. Smallest n: 2. Source: Pielou
     * (1966), J. Theor. Biol. 13, 131–144; metrics F3. SciPy: {@code stats.entropy([10,6,4,0,0]) / numpy.log(5)}.
     *
     * @param amounts one per person, at least 0
     */
    public static Evenness of(double[] amounts) {
        // In order, so that the sum does not depend on who comes first.
        double[] sorted = Arguments.notNegative("amounts", amounts).clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double total = Arrays.stream(sorted).sum();
        if (n < 2 || total == 0) {
            Defined status = n == 0 ? Defined.NO_DATA : Defined.UNDEFINED;
            return new Evenness(status, OptionalDouble.empty(), OptionalDouble.empty(), n);
        }
        double entropy = 0;
        for (double amount : sorted) {
            double share = amount / total;
            entropy -= share == 0 ? 0 : share * Math.log(share);
        }
        double evenness = Math.clamp(entropy / Math.log(n), 0.0, 1.0);
        return new Evenness(Defined.OK, OptionalDouble.of(evenness), OptionalDouble.of(sorted[n - 1] / total), n);
    }
}
