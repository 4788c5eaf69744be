package no.kronsj.analysis.cluster;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Sequential information bottleneck (Slonim, Friedman and Tishby 2002): every row in turn is taken out and put where it blurs
 * the terms of the cluster least. All rows weigh the same.
 */
final class InformationBottleneck {
    /** As far as it pays to refine a result, and to see whether a subsample agrees. */
    static final int MOST_SWEEPS = 15;
    static final int FEW_SWEEPS = 5;

    /** Costs nearer than this are equal, so that rounding moves nothing. */
    private static final double EQUAL = 1e-12;

    private final List<SparseRow> shares;
    /** Shares of each row's terms, summed by term and cluster. */
    private final double[] sums;
    /** x·ln x of the sums. */
    private final double[] entropies;
    private final int[] sizes;
    private final int[] clusters;
    private final double[] costs;

    private InformationBottleneck(List<SparseRow> shares, int columns, int k, int[] start) {
        this.shares = shares;
        sums = new double[columns * k];
        entropies = new double[columns * k];
        sizes = new int[k];
        costs = new double[k];
        clusters = start.clone();
        for (int i = 0; i < clusters.length; i++) {
            move(i, clusters[i], 1);
        }
    }

    /** From a random partition. */
    static int[] partition(List<SparseRow> shares, int columns, int k, RandomGenerator random) {
        int[] start = new int[shares.size()];
        int[] order = Shuffled.order(start.length, random);
        for (int i = 0; i < start.length; i++) {
            start[order[i]] = i % k;
        }
        return refine(shares, columns, k, start, MOST_SWEEPS, random);
    }

    /** From a given partition. The shares of each row add up to 1. */
    static int[] refine(List<SparseRow> shares, int columns, int k, int[] start, int sweeps,
            RandomGenerator random) {
        InformationBottleneck bottleneck = new InformationBottleneck(shares, columns, k, start);
        boolean moved = true;
        for (int sweep = 0; sweep < sweeps && moved; sweep++) {
            moved = bottleneck.sweep(Shuffled.order(start.length, random));
        }
        return bottleneck.clusters;
    }

    private boolean sweep(int[] order) {
        boolean moved = false;
        for (int i : order) {
            int from = clusters[i];
            if (shares.get(i).terms().length > 0 && sizes[from] > 1) {
                move(i, from, -1);
                clusters[i] = cheapest(i, from);
                move(i, clusters[i], 1);
                moved |= clusters[i] != from;
            }
        }
        return moved;
    }

    private int cheapest(int row, int home) {
        weighCosts(shares.get(row));
        int best = home;
        for (int c = 0; c < sizes.length; c++) {
            best = costs[c] < costs[best] - EQUAL ? c : best;
        }
        return best;
    }

    /**
     * For each cluster of m rows, (m + 1) times the Jensen-Shannon divergence of row and cluster with weights 1 : m. With f(x) = x
     * ln x and S the cluster's sums this is f(m + 1) - f(m) + the sum over the row's terms of f(p) + f(S) - f(p + S); the f(p)
     * are the same for every cluster and left out.
     */
    private void weighCosts(SparseRow row) {
        int k = sizes.length;
        for (int c = 0; c < k; c++) {
            costs[c] = entropy(sizes[c] + 1) - entropy(sizes[c]);
        }
        for (int t = 0; t < row.terms().length; t++) {
            double p = row.values()[t];
            double alone = entropy(p);
            int at = row.terms()[t] * k;
            for (int c = 0; c < k; c++) {
                double sum = sums[at + c];
                costs[c] += sum == 0 ? -alone : entropies[at + c] - entropy(p + sum);
            }
        }
    }

    private void move(int row, int cluster, int direction) {
        sizes[cluster] += direction;
        SparseRow moved = shares.get(row);
        for (int t = 0; t < moved.terms().length; t++) {
            int at = moved.terms()[t] * sizes.length + cluster;
            double sum = sums[at] + direction * moved.values()[t];
            sums[at] = sum < EQUAL ? 0 : sum;
            entropies[at] = entropy(sums[at]);
        }
    }

    private static double entropy(double x) {
        return x == 0 ? 0 : x * Math.log(x);
    }
}
