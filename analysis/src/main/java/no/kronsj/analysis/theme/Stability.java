package no.kronsj.analysis.theme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Would the same themes have come out of four fifths of the passages? For each theme the mean, over subsamples, of the best
 * Jaccard match among the groups found there (Hennig 2007; metrics.md G5).
 */
final class Stability {
    private static final int MOST_SAMPLES = 100;
    private static final int FEWEST_SAMPLES = 20;
    /** Samples times passages: keeps the whole below some ten seconds. */
    private static final int WORK = 6_000;
    private static final double SHARE = 0.8;

    private Stability() {}

    /** One figure per group. */
    static double[] of(TermMatrix matrix, int[] clusters, int k, Seeds seeds) {
        int samples = Math.clamp(WORK / matrix.size(), FEWEST_SAMPLES, MOST_SAMPLES);
        // Each sample has a seed of its own: the sum is the same whichever thread comes first.
        List<double[]> matches = IntStream.range(0, samples).parallel()
                .mapToObj(sample -> match(matrix, clusters, k, seeds, sample)).toList();
        double[] mean = new double[k];
        matches.forEach(match -> Dense.add(mean, match, 1.0 / samples));
        // Adding up hundredths may end a little above 1.
        return Arrays.stream(mean).map(share -> Math.min(1, share)).toArray();
    }

    private static double[] match(TermMatrix matrix, int[] clusters, int k, Seeds seeds, int sample) {
        var random = seeds.random("stability|" + sample);
        int[] order = Shuffled.order(matrix.size(), random);
        int[] rows = Arrays.copyOf(order, (int) Math.round(SHARE * matrix.size()));
        Arrays.sort(rows);
        int[] found = Grouping.clustersOnly(matrix.only(rows), k, random);
        int[][] both = new int[k][k];
        int[] here = new int[k];
        int[] there = new int[k];
        for (int i = 0; i < rows.length; i++) {
            int original = clusters[rows[i]];
            both[original][found[i]]++;
            here[original]++;
            there[found[i]]++;
        }
        double[] best = new double[k];
        for (int c = 0; c < k; c++) {
            for (int d = 0; d < k; d++) {
                int union = here[c] + there[d] - both[c][d];
                best[c] = union == 0 ? best[c] : Math.max(best[c], (double) both[c][d] / union);
            }
        }
        return best;
    }
}
