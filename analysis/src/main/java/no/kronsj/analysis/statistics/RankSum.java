package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.apache.commons.math3.special.Erf;

/**
 * How unusual the rank sum of one of two sets is among all splits of the values into sets of these sizes. Splits that
 * put the same number of each value into the smaller set are one arrangement; up to 200,000 of them are enumerated.
 */
final class RankSum {
    private static final double MOST_ENUMERATED = 200_000;

    /** The number of splits of more people is no double. */
    private static final int MOST_PEOPLE = 1_000;

    /** Where both sets are larger, the normal distribution is as good as ten thousand draws. */
    private static final int MOST_DRAWN = 500;

    private final int[] totals;
    private final long[] ranks;
    private final long mean;
    private final long distance;
    private final double[][] choose;
    private double all;
    private double extreme;

    /** The value that occurs most often comes last, where it takes what is left. */
    private RankSum(int[] totals, long[] ranks, long mean, long distance) {
        int[] order = IntStream.range(0, totals.length).boxed().sorted(Comparator.comparingInt(level -> totals[level]))
                .mapToInt(Integer::intValue).toArray();
        this.totals = Arrays.stream(order).map(level -> totals[level]).toArray();
        this.ranks = Arrays.stream(order).mapToLong(level -> ranks[level]).toArray();
        this.mean = mean;
        this.distance = distance;
        this.choose = Arrays.stream(this.totals).mapToObj(RankSum::choose).toArray(double[][]::new);
    }

    /** Two-sided, around the mean, with midranks; ties are part of the count, so it is exact with them. */
    static PValue pValue(LevelTable both, NamedSeed seed) {
        int[] totals = both.totals();
        Midranks ranks = Midranks.of(totals);
        int[] sizes = both.sizes();
        long people = sizes[0] + (long) sizes[1];
        long seen = 0;
        for (int level = 0; level < totals.length; level++) {
            seen += both.counts()[0][level] * ranks.doubled()[level];
        }
        // Twice the mean rank is N + 1, so the mean of the doubled sum is a whole number too. The sums of the two sets
        // lie equally far from their means: the smaller one is enough.
        int size = Math.min(sizes[0], sizes[1]);
        long mean = size * (people + 1);
        long distance = Math.abs(seen - sizes[0] * (people + 1));
        if (people <= MOST_PEOPLE && most(totals, size) <= MOST_ENUMERATED) {
            return new RankSum(totals, ranks.doubled(), mean, distance).enumerated(size);
        }
        if (size > MOST_DRAWN) {
            return normal(ranks, sizes, distance);
        }
        return drawn(new Urn(totals, ranks.asDoubles(), seed.generator()), size, mean, distance);
    }

    /** At least as many as there are arrangements. */
    private static double most(int[] totals, int size) {
        int[] ascending = Arrays.stream(totals).sorted().toArray();
        double most = 1;
        for (int level = 0; level < ascending.length - 1; level++) {
            most *= Math.min(ascending[level], size) + 1;
        }
        return most;
    }

    private static double[] choose(int all) {
        double[] ways = new double[all + 1];
        ways[0] = 1;
        for (int some = 1; some <= all; some++) {
            ways[some] = ways[some - 1] * (all - some + 1) / some;
        }
        return ways;
    }

    private PValue enumerated(int size) {
        place(0, size, 0, 1);
        return PValue.exact(extreme / all);
    }

    private void place(int level, int left, long sum, double ways) {
        if (level == totals.length - 1) {
            if (left <= totals[level]) {
                double splits = ways * choose[level][left];
                all += splits;
                extreme += Math.abs(sum + left * ranks[level] - mean) >= distance ? splits : 0;
            }
            return;
        }
        for (int some = 0; some <= Math.min(left, totals[level]); some++) {
            place(level + 1, left - some, sum + some * ranks[level], ways * choose[level][some]);
        }
    }

    /** The variance of the rank sum is n m (N + 1)/12, less the share that ties take; doubled ranks have four times it. */
    private static PValue normal(Midranks ranks, int[] sizes, long distance) {
        double n = (double) sizes[0] + sizes[1];
        double variance = sizes[0] * (double) sizes[1] * (n + 1) / 3 * (1 - ranks.tieSum() / (n * n * n - n));
        double p = variance == 0 ? 1 : Erf.erfc(distance / Math.sqrt(2 * variance));
        return new PValue(Math.max(p, Double.MIN_NORMAL), PValue.Method.NORMAL, 0);
    }

    private static PValue drawn(Urn urn, int size, long mean, long distance) {
        int extreme = 0;
        for (int draw = 0; draw < NamedSeed.DRAWS; draw++) {
            urn.refill();
            extreme += Math.abs(urn.deal(size) - mean) >= distance ? 1 : 0;
        }
        return PValue.permuted(extreme, NamedSeed.DRAWS);
    }
}
