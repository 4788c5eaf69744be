package no.kronsj.analysis.cluster;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** k-means on the unit sphere: cosine instead of distance (Dhillon and Modha 2001), k-means++ starts. */
final class SphericalKMeans {
    private static final int MOST_ROUNDS = 50;

    private SphericalKMeans() {}

    /** A partition and how well it fits: the sum of cosines to the own centre. */
    record Fit(int[] clusters, double similarity) {}

    /** The best of several starts. */
    static int[] best(double[][] rows, int k, int starts, RandomGenerator random) {
        Fit best = once(rows, k, random);
        for (int i = 1; i < starts; i++) {
            Fit next = once(rows, k, random);
            best = next.similarity() > best.similarity() ? next : best;
        }
        return best.clusters();
    }

    /** One start. Rows have length 1 or 0. */
    static Fit once(double[][] rows, int k, RandomGenerator random) {
        double[][] centres = starts(rows, k, random);
        int[] clusters = new int[rows.length];
        Arrays.fill(clusters, -1);
        double similarity = 0;
        boolean moved = true;
        for (int round = 0; round < MOST_ROUNDS && moved; round++) {
            moved = false;
            similarity = 0;
            for (int i = 0; i < rows.length; i++) {
                int nearest = nearest(rows[i], centres);
                moved |= nearest != clusters[i];
                clusters[i] = nearest;
                similarity += Dense.dot(rows[i], centres[nearest]);
            }
            centres = centres(rows, clusters, centres);
        }
        return new Fit(clusters, similarity);
    }

    /** The mean direction of each cluster; an empty one keeps its centre. */
    static double[][] centres(double[][] rows, int[] clusters, double[][] before) {
        double[][] centres = new double[before.length][before[0].length];
        boolean[] used = new boolean[before.length];
        for (int i = 0; i < rows.length; i++) {
            Dense.add(centres[clusters[i]], rows[i], 1);
            used[clusters[i]] = true;
        }
        for (int c = 0; c < centres.length; c++) {
            centres[c] = used[c] ? centres[c] : before[c].clone();
            Dense.normalise(centres[c]);
        }
        return centres;
    }

    private static int nearest(double[] row, double[][] centres) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            double similarity = Dense.dot(row, centres[c]);
            if (similarity > most) {
                most = similarity;
                best = c;
            }
        }
        return best;
    }

    private static double[][] starts(double[][] rows, int k, RandomGenerator random) {
        double[][] centres = new double[k][];
        double[] far = new double[rows.length];
        Arrays.fill(far, 1);
        for (int c = 0; c < k; c++) {
            int chosen = draw(far, random);
            centres[c] = rows[chosen].clone();
            for (int i = 0; i < rows.length; i++) {
                far[i] = Math.min(far[i], Math.max(0, 1 - Dense.dot(rows[i], centres[c])));
            }
        }
        return centres;
    }

    /** A row with probability by its distance from the nearest centre. */
    private static int draw(double[] weights, RandomGenerator random) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return random.nextInt(weights.length);
    }
}
