package no.kronsj.analysis.theme;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Sequential information bottleneck (Slonim, Friedman and Tishby 2002): every passage in turn is taken out and put where it
 * blurs the words of the cluster least. All passages weigh the same.
 */
final class InformationBottleneck {
    private static final int MOST_SWEEPS = 15;

    private final double[][] shares;
    private final int[][] terms;
    private final double[][] sums;
    private final int[] sizes;
    private final int[] clusters;

    private InformationBottleneck(List<SparseRow> counts, int columns, int k, int[] start) {
        shares = counts.stream().map(InformationBottleneck::shares).toArray(double[][]::new);
        terms = counts.stream().map(SparseRow::terms).toArray(int[][]::new);
        sums = new double[k][columns];
        sizes = new int[k];
        clusters = start.clone();
        for (int i = 0; i < clusters.length; i++) {
            move(i, clusters[i], 1);
        }
    }

    /** From a random partition. */
    static int[] partition(List<SparseRow> counts, int columns, int k, RandomGenerator random) {
        int[] start = new int[counts.size()];
        int[] order = Shuffled.order(start.length, random);
        for (int i = 0; i < start.length; i++) {
            start[order[i]] = i % k;
        }
        return refine(counts, columns, k, start, random);
    }

    /** From a given partition. */
    static int[] refine(List<SparseRow> counts, int columns, int k, int[] start, RandomGenerator random) {
        InformationBottleneck bottleneck = new InformationBottleneck(counts, columns, k, start);
        boolean moved = true;
        for (int sweep = 0; sweep < MOST_SWEEPS && moved; sweep++) {
            moved = bottleneck.sweep(Shuffled.order(start.length, random));
        }
        return bottleneck.clusters;
    }

    private boolean sweep(int[] order) {
        boolean moved = false;
        for (int i : order) {
            int from = clusters[i];
            if (terms[i].length > 0 && sizes[from] > 1) {
                move(i, from, -1);
                clusters[i] = cheapest(i, from);
                move(i, clusters[i], 1);
                moved |= clusters[i] != from;
            }
        }
        return moved;
    }

    private int cheapest(int passage, int home) {
        int best = home;
        double least = cost(passage, home);
        for (int c = 0; c < sizes.length; c++) {
            double cost = cost(passage, c);
            if (cost < least - 1e-12) {
                least = cost;
                best = c;
            }
        }
        return best;
    }

    /** (1 + m) times the Jensen-Shannon divergence of passage and cluster with weights 1 : m; 0 for an empty cluster. */
    private double cost(int passage, int cluster) {
        int members = sizes[cluster];
        if (members == 0) {
            return 0;
        }
        double mine = 1.0 / (members + 1);
        double theirs = 1 - mine;
        double divergence = 0;
        double shared = 0;
        for (int t = 0; t < terms[passage].length; t++) {
            double p = shares[passage][t];
            double q = sums[cluster][terms[passage][t]] / members;
            double mean = mine * p + theirs * q;
            divergence += mine * p * Math.log(p / mean) + (q > 0 ? theirs * q * Math.log(q / mean) : 0);
            shared += q;
        }
        // Words that only the cluster has: their mean is theirs·q, so each adds theirs·q·ln(1/theirs).
        divergence -= theirs * Math.max(0, 1 - shared) * Math.log(theirs);
        return (members + 1) * divergence;
    }

    private void move(int passage, int cluster, int direction) {
        sizes[cluster] += direction;
        for (int t = 0; t < terms[passage].length; t++) {
            int term = terms[passage][t];
            sums[cluster][term] = Math.max(0, sums[cluster][term] + direction * shares[passage][t]);
        }
    }

    private static double[] shares(SparseRow row) {
        double sum = row.sum();
        return Arrays.stream(row.values()).map(value -> value / sum).toArray();
    }
}
