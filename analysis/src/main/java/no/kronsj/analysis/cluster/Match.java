package no.kronsj.analysis.cluster;

/**
 * Two partitions of the same rows side by side.
 *
 * @param best    for each group of the first, the group of the second most like it
 * @param jaccard how like: shared rows by all rows of both
 * @param ari     {@link AdjustedRand}
 */
public record Match(int[] best, double[] jaccard, double ari) {

    /** Partitions into k groups each. */
    public static Match of(int[] first, int[] second, int k) {
        int[][] both = new int[k][k];
        int[] here = new int[k];
        int[] there = new int[k];
        for (int i = 0; i < first.length; i++) {
            both[first[i]][second[i]]++;
            here[first[i]]++;
            there[second[i]]++;
        }
        int[] best = new int[k];
        double[] jaccard = new double[k];
        for (int c = 0; c < k; c++) {
            for (int d = 0; d < k; d++) {
                int union = here[c] + there[d] - both[c][d];
                double share = union == 0 ? 0 : (double) both[c][d] / union;
                if (share > jaccard[c]) {
                    jaccard[c] = share;
                    best[c] = d;
                }
            }
        }
        return new Match(best, jaccard, AdjustedRand.of(first, second));
    }
}
