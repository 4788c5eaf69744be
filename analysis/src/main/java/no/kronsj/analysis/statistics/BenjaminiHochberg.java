package no.kronsj.analysis.statistics;

/** p-values of an exploratory table turned into q-values: the share of false findings among those at least as small. */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * In descending order, the smallest so far of m p_i / i, at most 1; returned in the order given.
     * <p>
     * Missing: a test without a p-value is not in the table. Smallest m: 0. Ties get the same value. Source: Benjamini
     * and Hochberg (1995), J. R. Stat. Soc. B 57, 289–300; metrics B12. SciPy: {@code false_discovery_control(p)}.
     *
     * @param p probabilities
     */
    public static double[] of(double[] p) {
        int[] order = HolmAdjustment.ascending(p);
        double[] adjusted = new double[p.length];
        double smallest = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            smallest = Math.min(smallest, p[order[i]] * order.length / (i + 1));
            adjusted[order[i]] = smallest;
        }
        return adjusted;
    }
}
