package no.kronsj.analysis.theme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Passages in k groups with what is known of each passage's place, largest group first.
 *
 * @param clusters group of each passage
 * @param k        number of groups
 * @param cosines  of each passage to each group's centre
 * @param assigned whether the passage belongs there or is left in the visible unassigned set
 */
record Grouping(int[] clusters, int k, double[][] cosines, boolean[] assigned) {
    /** Above this a co-association matrix is too large and the plain chain as good. */
    private static final int LARGEST_ENSEMBLE = 500;
    private static final int DIMENSIONS = 50;
    private static final int STARTS = 10;
    /** G4: a passage further away than this is no member. */
    private static final double LEAST_COSINE = 0.25;
    /** G4: a passage that is nearer to another theme than this share allows is no member of its own. */
    private static final double SHARE_OF_BEST = 0.9;

    static Grouping of(TermMatrix matrix, int k, RandomGenerator random) {
        double[][] rows = Lsa.unitRows(Lsa.coordinates(matrix.weights(), matrix.terms(), DIMENSIONS, random),
                DIMENSIONS);
        if (matrix.size() > LARGEST_ENSEMBLE) {
            int[] start = SphericalKMeans.best(rows, k, STARTS, random);
            int[] refined = InformationBottleneck.refine(matrix.counts(), matrix.terms(), k, start, random);
            return describe(refined, k, Lsa.unitRows(rows, 2 * k)).largestFirst();
        }
        Ensemble.Vote vote = Ensemble.of(matrix, k, random);
        return describe(vote.clusters(), k, Lsa.unitRows(rows, 2 * k)).largestFirst();
    }

    /** The groups alone, for resampling. */
    static int[] clustersOnly(TermMatrix matrix, int k, RandomGenerator random) {
        if (matrix.size() <= LARGEST_ENSEMBLE) {
            return Ensemble.of(matrix, k, random).clusters();
        }
        return of(matrix, k, random).clusters();
    }

    private static Grouping describe(int[] clusters, int k, double[][] rows) {
        double[][] sums = new double[k][rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            Dense.add(sums[clusters[i]], rows[i], 1);
        }
        double[][] cosines = new double[rows.length][k];
        boolean[] assigned = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int c = 0; c < k; c++) {
                cosines[i][c] = cosine(rows[i], sums[c], c == clusters[i]);
            }
            double own = cosines[i][clusters[i]];
            double best = Arrays.stream(cosines[i]).max().orElse(own);
            assigned[i] = own >= LEAST_COSINE && own >= SHARE_OF_BEST * best;
        }
        return new Grouping(clusters, k, cosines, assigned);
    }

    /** Cosine to the centre of the others: nobody is near a theme for being its only member. */
    private static double cosine(double[] row, double[] sum, boolean isMember) {
        double[] centre = sum.clone();
        if (isMember) {
            Dense.add(centre, row, -1);
        }
        Dense.normalise(centre);
        return Math.clamp(Dense.dot(row, centre), -1, 1);
    }

    /** Renumbered so that 0 has most assigned passages, then most passages; of equal size, the one with the earliest. */
    private Grouping largestFirst() {
        int[] sizes = new int[k];
        int[] firsts = new int[k];
        for (int i = clusters.length - 1; i >= 0; i--) {
            sizes[clusters[i]] += assigned[i] ? clusters.length + 1 : 1;
            firsts[clusters[i]] = i;
        }
        List<Integer> order = IntStream.range(0, k).boxed()
                .sorted(Comparator.comparingInt((Integer c) -> -sizes[c]).thenComparing(c -> firsts[c])).toList();
        int[] renumbered = Arrays.stream(clusters).map(order::indexOf).toArray();
        double[][] reordered = new double[cosines.length][k];
        for (int i = 0; i < cosines.length; i++) {
            for (int c = 0; c < k; c++) {
                reordered[i][c] = cosines[i][order.get(c)];
            }
        }
        return new Grouping(renumbered, k, reordered, assigned);
    }
}
