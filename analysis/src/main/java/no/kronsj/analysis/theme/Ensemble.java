package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Many partitions vote: spherical k-means in four dimensionalities and information bottlenecks; how often two passages end up
 * together is their similarity, and average linkage cuts it into k. On small collections this is surer and stabler than any
 * of its members.
 */
final class Ensemble {
    private static final int MOST_DIMENSIONS = 50;
    private static final int FEW_DIMENSIONS = 20;
    private static final int RUNS_PER_DIMENSION = 5;
    private static final int BOTTLENECKS = 10;

    private Ensemble() {}

    /**
     * @param clusters cluster of each passage
     * @param together how often each two passages ended up together, 0–1
     */
    record Vote(int[] clusters, double[][] together) {}

    /** The vote of the whole ensemble. */
    static Vote of(TermMatrix matrix, int k, RandomGenerator random) {
        List<int[]> partitions = partitions(matrix, k, random);
        double[][] together = together(partitions, matrix.size());
        double[][] copy = new double[together.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = together[i].clone();
        }
        return new Vote(AverageLinkage.cut(copy, k), together);
    }

    private static List<int[]> partitions(TermMatrix matrix, int k, RandomGenerator random) {
        double[][] coordinates = Lsa.coordinates(matrix.weights(), matrix.terms(), MOST_DIMENSIONS, random);
        List<int[]> partitions = new ArrayList<>();
        for (int dimensions : new int[]{k, 2 * k, FEW_DIMENSIONS, MOST_DIMENSIONS}) {
            double[][] rows = Lsa.unitRows(coordinates, dimensions);
            for (int run = 0; run < RUNS_PER_DIMENSION; run++) {
                partitions.add(SphericalKMeans.once(rows, k, random).clusters());
            }
        }
        for (int run = 0; run < BOTTLENECKS; run++) {
            partitions.add(InformationBottleneck.partition(matrix.counts(), matrix.terms(), k, random));
        }
        return partitions;
    }

    private static double[][] together(List<int[]> partitions, int n) {
        double[][] together = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                int votes = 0;
                for (int[] partition : partitions) {
                    votes += partition[i] == partition[j] ? 1 : 0;
                }
                together[i][j] = (double) votes / partitions.size();
                together[j][i] = together[i][j];
            }
        }
        return together;
    }
}
