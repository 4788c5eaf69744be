package no.kronsj.analysis.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows in k groups with what is known of each row's place, largest group first.
 *
 * @param clusters group of each row
 * @param k        number of groups
 * @param cosines  of each row to each group's centre
 * @param rows     coordinates of each row, of length 1 or 0
 * @param method   how they were found
 */
public record Grouping(int[] clusters, int k, double[][] cosines, double[][] rows, Method method) {
    /** Above this a co-association matrix is too large and the plain chain as good. */
    private static final int LARGEST_ENSEMBLE = 500;

    private static final int DIMENSIONS = 50;
    /** Starts of k-means; fewer where there are so many rows that one start differs little from another. */
    private static final int MOST_STARTS = 10;
    private static final int FEWEST_STARTS = 2;
    private static final int STARTED_ROWS = 200_000;

    /** G4: a row further away than this is no member. */
    private static final double LEAST_COSINE = 0.25;
    /** G4: a row that is nearer to another group than this share allows is no member of its own. */
    private static final double SHARE_OF_BEST = 0.9;

    /** How groups are found. */
    public enum Method {
        /** Many partitions vote. */
        ENSEMBLE,
        /** Spherical k-means, refined by the information bottleneck. */
        CHAIN;

        /** What was best on collections of this size. */
        public static Method usual(int rows) {
            return rows > LARGEST_ENSEMBLE ? CHAIN : ENSEMBLE;
        }
    }

    /** The groups of a matrix. */
    public static Grouping of(TermMatrix matrix, int k, Method method, Seeds seeds) {
        var random = seeds.random("groups");
        double[][] rows = Lsa.unitRows(Lsa.coordinates(matrix.weights(), matrix.terms(), DIMENSIONS, random),
                DIMENSIONS);
        int[] clusters = switch (method) {
            case ENSEMBLE -> Ensemble.of(matrix, rows, k, Ensemble.Voters.ALL, random);
            case CHAIN -> InformationBottleneck.refine(matrix.shares(), matrix.terms(), k,
                    SphericalKMeans.best(rows, k, starts(rows.length), random), InformationBottleneck.MOST_SWEEPS,
                    random);
        };
        return new Grouping(clusters, k, Centres.cosines(near(rows, k), clusters, k), rows, method).largestFirst();
    }

    private static int starts(int rows) {
        return Math.clamp(STARTED_ROWS / rows, FEWEST_STARTS, MOST_STARTS);
    }

    /** Cosines of each row to the centres of other clusters, numbered from 0; rows of cluster −1 belong to none. */
    public double[][] cosines(int[] others, int count) {
        return Centres.cosines(near(rows, k), others, count);
    }

    /** In fewer dimensions a row is nearer to what it belongs to. */
    private static double[][] near(double[][] rows, int k) {
        return Lsa.unitRows(rows, 2 * k);
    }

    /** Whether a row may be called a member of a group: near enough, and not much nearer to another. */
    public static boolean isMember(double cosine, double best) {
        return cosine >= LEAST_COSINE && cosine >= SHARE_OF_BEST * best;
    }

    /** Whether a row is a member of the group it was put into; else it is left in the visible unassigned set. */
    public boolean isAssigned(int row) {
        double own = cosines[row][clusters[row]];
        return isMember(own, Arrays.stream(cosines[row]).max().orElse(own));
    }

    /** Renumbered so that 0 has most assigned rows, then most rows; of equal size, the one with the earliest. */
    private Grouping largestFirst() {
        long[] sizes = new long[k];
        int[] firsts = new int[k];
        for (int i = clusters.length - 1; i >= 0; i--) {
            sizes[clusters[i]] += isAssigned(i) ? clusters.length + 1 : 1;
            firsts[clusters[i]] = i;
        }
        List<Integer> order = IntStream.range(0, k).boxed()
                .sorted(Comparator.comparingLong((Integer c) -> -sizes[c]).thenComparing(c -> firsts[c])).toList();
        int[] renumbered = Arrays.stream(clusters).map(order::indexOf).toArray();
        double[][] reordered = new double[cosines.length][k];
        for (int i = 0; i < cosines.length; i++) {
            for (int c = 0; c < k; c++) {
                reordered[i][c] = cosines[i][order.get(c)];
            }
        }
        return new Grouping(renumbered, k, reordered, rows, method);
    }
}
