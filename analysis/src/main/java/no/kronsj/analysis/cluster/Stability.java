package no.kronsj.analysis.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Would the same groups have come out of four fifths of the rows? Found anew in each of many subsamples (Hennig 2007; metrics.md
 * G5).
 *
 * @param groups  for each group the mean of its best Jaccard match in a subsample, 0–1
 * @param rows    for each row the share of the subsamples with it in which it lay in its group's best match; 0 where it was in
 *                none
 * @param ari     the median adjusted Rand index between the groups and those of a subsample
 * @param samples how many subsamples
 */
public record Stability(double[] groups, double[] rows, double ari, int samples) {
    private static final int MOST_SAMPLES = 100;
    private static final int FEWEST_SAMPLES = 20;
    /** Samples times rows: keeps the whole within some seconds. */
    private static final int WORK = 15_000;
    private static final double SHARE = 0.8;
    private static final int STARTS = 2;
    /** A larger subsample would tell no more. */
    private static final int LARGEST_SAMPLE = 4_000;

    /** The stability of a grouping of a matrix. */
    public static Stability of(TermMatrix matrix, Grouping grouping, Seeds seeds) {
        int samples = Math.clamp(WORK / matrix.size(), FEWEST_SAMPLES, MOST_SAMPLES);
        // Each sample has a seed of its own: the sum is the same whichever thread comes first.
        List<Resample> all = IntStream.range(0, samples).parallel()
                .mapToObj(sample -> resample(matrix, grouping, seeds.random("stability|" + sample))).toList();
        double[] groups = new double[grouping.k()];
        int[] drawn = new int[matrix.size()];
        int[] back = new int[matrix.size()];
        for (Resample sample : all) {
            Dense.add(groups, sample.match().jaccard(), 1.0 / samples);
            sample.count(grouping.clusters(), drawn, back);
        }
        double[] rows = IntStream.range(0, drawn.length)
                .mapToDouble(i -> drawn[i] == 0 ? 0 : (double) back[i] / drawn[i]).toArray();
        double[] ari = all.stream().mapToDouble(sample -> sample.match().ari()).sorted().toArray();
        // Adding up hundredths may end a little above 1.
        return new Stability(Arrays.stream(groups).map(share -> Math.min(1, share)).toArray(), rows,
                (ari[(samples - 1) / 2] + ari[samples / 2]) / 2, samples);
    }

    private record Resample(int[] rows, int[] found, Match match) {
        void count(int[] clusters, int[] drawn, int[] back) {
            for (int i = 0; i < rows.length; i++) {
                drawn[rows[i]]++;
                back[rows[i]] += match.best()[clusters[rows[i]]] == found[i] ? 1 : 0;
            }
        }
    }

    private static Resample resample(TermMatrix matrix, Grouping grouping, RandomGenerator random) {
        int size = Math.min(LARGEST_SAMPLE, (int) Math.round(SHARE * matrix.size()));
        int[] rows = Arrays.copyOf(Shuffled.order(matrix.size(), random), size);
        Arrays.sort(rows);
        int[] found = again(matrix.only(rows), rows, grouping, random);
        int[] original = Arrays.stream(rows).map(row -> grouping.clusters()[row]).toArray();
        return new Resample(rows, found, Match.of(original, found, grouping.k()));
    }

    /** The same method on the subsample, whose rows keep the weights and coordinates that they have in the whole. */
    private static int[] again(TermMatrix some, int[] rows, Grouping grouping, RandomGenerator random) {
        double[][] coordinates = Arrays.stream(rows).mapToObj(row -> grouping.rows()[row]).toArray(double[][]::new);
        return switch (grouping.method()) {
            case ENSEMBLE -> Ensemble.of(some, coordinates, grouping.k(), Ensemble.Voters.FEW, random);
            case CHAIN -> InformationBottleneck.refine(some.shares(), some.terms(), grouping.k(),
                    SphericalKMeans.best(coordinates, grouping.k(), STARTS, random), InformationBottleneck.FEW_SWEEPS,
                    random);
        };
    }
}
