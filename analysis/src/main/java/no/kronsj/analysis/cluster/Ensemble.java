package no.kronsj.analysis.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Many partitions vote: spherical k-means in four dimensionalities and information bottlenecks; how often two rows end up
 * together is their similarity, and average linkage cuts it into k. On small collections this is surer and stabler than any
 * of its members.
 */
final class Ensemble {
    private static final int MOST_DIMENSIONS = 50;
    private static final int FEW_DIMENSIONS = 20;

    private Ensemble() {}

    /** How many partitions vote. */
    enum Voters {
        /** What a result rests on. */
        ALL(5, 10),
        /** Enough to see whether a subsample gives the same groups. */
        FEW(2, 4);

        private final int perDimension;
        private final int bottlenecks;

        Voters(int perDimension, int bottlenecks) {
            this.perDimension = perDimension;
            this.bottlenecks = bottlenecks;
        }
    }

    /** The cluster of each row, by the vote; {@code coordinates} are the rows' in the latent dimensions. */
    static int[] of(TermMatrix matrix, double[][] coordinates, int k, Voters voters, RandomGenerator random) {
        return AverageLinkage.cut(together(partitions(matrix, coordinates, k, voters, random), matrix.size()), k);
    }

    private static List<int[]> partitions(TermMatrix matrix, double[][] coordinates, int k, Voters voters,
            RandomGenerator random) {
        List<int[]> partitions = new ArrayList<>();
        for (int dimensions : new int[]{k, 2 * k, FEW_DIMENSIONS, MOST_DIMENSIONS}) {
            double[][] rows = Lsa.unitRows(coordinates, dimensions);
            for (int run = 0; run < voters.perDimension; run++) {
                partitions.add(SphericalKMeans.once(rows, k, random).clusters());
            }
        }
        for (int run = 0; run < voters.bottlenecks; run++) {
            partitions.add(InformationBottleneck.partition(matrix.shares(), matrix.terms(), k, random));
        }
        return partitions;
    }

    private static double[][] together(List<int[]> partitions, int n) {
        double[][] together = new double[n][n];
        double vote = 1.0 / partitions.size();
        for (int[] partition : partitions) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    together[i][j] += partition[i] == partition[j] ? vote : 0;
                }
            }
        }
        return together;
    }
}
