package no.kronsj.analysis.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** p-values of one family, adjusted so that the chance of any false finding in it keeps its level. */
public final class HolmAdjustment {
    private HolmAdjustment() {}

    /**
     * In ascending order, the largest so far of (m - i + 1) p_i, at most 1; returned in the order given.
     * <p>
     * Missing: a test without a p-value is not in the family. Smallest m: 0. Ties get the same value. Source: Holm
     * (1979), Scand. J. Stat. 6, 65–70; metrics B12. R: {@code p.adjust(p, "holm")}.
     *
     * @param p probabilities
     */
    public static double[] of(double[] p) {
        int[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int i = 0; i < order.length; i++) {
            largest = Math.max(largest, Math.min(1, (order.length - i) * p[order[i]]));
            adjusted[order[i]] = largest;
        }
        return adjusted;
    }

    /** Where the smallest is, the next one, and so on. */
    static int[] ascending(double[] p) {
        for (int i = 0; i < p.length; i++) {
            Arguments.share("p[" + i + "]", p[i]);
        }
        return IntStream.range(0, p.length).boxed().sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue).toArray();
    }
}
