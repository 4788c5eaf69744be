package no.kronsj.analysis.cluster;

import java.util.Arrays;

/** Agglomerative clustering by average similarity: the two most similar clusters become one until k are left. */
final class AverageLinkage {
    private AverageLinkage() {}

    /** Cluster numbers 0 … k-1 in the order of first members. Ties: the earliest pair. The similarities are used up. */
    static int[] cut(double[][] similarity, int k) {
        int n = similarity.length;
        int[] parent = new int[n];
        int[] size = new int[n];
        int[] nearest = new int[n];
        Arrays.fill(size, 1);
        Arrays.setAll(parent, i -> i);
        Arrays.setAll(nearest, i -> nearestOf(i, similarity, size));
        for (int left = n; left > k; left--) {
            int a = mostSimilar(nearest, similarity, size);
            int b = nearest[a];
            merge(a, b, similarity, size);
            parent[b] = a;
            for (int i = 0; i < n; i++) {
                if (size[i] > 0 && (i == a || nearest[i] == a || nearest[i] == b
                        || similarity[i][a] > similarity[i][nearest[i]])) {
                    nearest[i] = nearestOf(i, similarity, size);
                }
            }
        }
        return numbered(parent);
    }

    private static void merge(int a, int b, double[][] similarity, int[] size) {
        double share = (double) size[a] / (size[a] + size[b]);
        for (int i = 0; i < size.length; i++) {
            double mean = share * similarity[a][i] + (1 - share) * similarity[b][i];
            similarity[a][i] = mean;
            similarity[i][a] = mean;
        }
        size[a] += size[b];
        size[b] = 0;
    }

    private static int nearestOf(int from, double[][] similarity, int[] size) {
        int best = from;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size.length; i++) {
            if (i != from && size[i] > 0 && similarity[from][i] > most) {
                most = similarity[from][i];
                best = i;
            }
        }
        return best;
    }

    private static int mostSimilar(int[] nearest, double[][] similarity, int[] size) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size.length; i++) {
            if (size[i] > 0 && similarity[i][nearest[i]] > most) {
                most = similarity[i][nearest[i]];
                best = i;
            }
        }
        return best;
    }

    private static int[] numbered(int[] parent) {
        int[] numbers = new int[parent.length];
        int[] known = new int[parent.length];
        Arrays.fill(known, -1);
        int next = 0;
        for (int i = 0; i < parent.length; i++) {
            int root = i;
            while (parent[root] != root) {
                root = parent[root];
            }
            if (known[root] < 0) {
                known[root] = next++;
            }
            numbers[i] = known[root];
        }
        return numbers;
    }
}
