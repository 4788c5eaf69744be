package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/** How unusual the rank sum of one of two sets is among all splits of the values into sets of these sizes. */
final class RankSum {
    /** Steps of the count beyond which drawing is quicker: about 120 people in two equal sets. */
    private static final double MOST_STEPS = 1e8;

    private RankSum() {}

    /** Two-sided, around the mean, with midranks; ties are part of the count, so it is exact with them. */
    static PValue pValue(double[] first, double[] second, NamedSeed seed) {
        double[] all = DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
        int[] ranks = Midranks.of(all).doubled();
        int seen = Arrays.stream(ranks, 0, first.length).sum();
        // Twice the mean rank is N + 1, so the mean of the doubled sum is a whole number too.
        int distance = Math.abs(seen - first.length * (all.length + 1));
        int size = Math.min(first.length, second.length);
        // The sums of the two sets lie equally far from their means: the smaller one is enough.
        Arrays.sort(ranks);
        double steps = (double) all.length * size * size * (2 * all.length);
        return steps <= MOST_STEPS ? counted(ranks, size, distance) : drawn(ranks, size, distance, seed.generator());
    }

    /** Subsets of a size by their sum, one value after the other (counts as doubles: they outgrow whole numbers). */
    private static PValue counted(int[] ranks, int size, int distance) {
        int most = Arrays.stream(ranks, ranks.length - size, ranks.length).sum();
        double[][] subsets = new double[size + 1][most + 1];
        subsets[0][0] = 1;
        for (int rank : ranks) {
            for (int members = size; members > 0; members--) {
                for (int sum = most; sum >= rank; sum--) {
                    subsets[members][sum] += subsets[members - 1][sum - rank];
                }
            }
        }
        double extreme = 0;
        double all = 0;
        int mean = size * (ranks.length + 1);
        for (int sum = 0; sum <= most; sum++) {
            all += subsets[size][sum];
            extreme += Math.abs(sum - mean) >= distance ? subsets[size][sum] : 0;
        }
        return PValue.exact(extreme / all);
    }

    private static PValue drawn(int[] ranks, int size, int distance, RandomGenerator random) {
        int extreme = 0;
        int mean = size * (ranks.length + 1);
        for (int draw = 0; draw < NamedSeed.DRAWS; draw++) {
            int sum = 0;
            for (int i = 0; i < size; i++) {
                int chosen = i + random.nextInt(ranks.length - i);
                int rank = ranks[chosen];
                ranks[chosen] = ranks[i];
                ranks[i] = rank;
                sum += rank;
            }
            extreme += Math.abs(sum - mean) >= distance ? 1 : 0;
        }
        return PValue.permuted(extreme, NamedSeed.DRAWS);
    }
}
