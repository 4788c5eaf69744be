package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * How uncertain the order of groups is.
 *
 * @param groups one per group, in the order given
 * @param draws  how often an order was drawn
 */
public record RankIntervals(List<Group> groups, int draws) {
    private static final int DRAWS = 10_000;
    private static final double TAIL = 0.05;

    /**
     * One group.
     *
     * @param lo       the better end of its 90 % rank interval, 1 is the highest
     * @param hi       the worse end
     * @param topThird probability of a rank in the top third (K/3, rounded up)
     * @param best     probability of being alone at rank 1
     */
    public record Group(double lo, double hi, double topThird, double best) {}

    public RankIntervals {
        groups = List.copyOf(groups);
    }

    /**
     * 10,000 independent normal draws of all means; rank 1 is the highest draw, equal draws share their mean rank;
     * limits are the 5 % and 95 % quantiles of the ranks that occurred (type 1).
     * <p>
     * Missing: not accepted. Smallest: one group, which has rank 1. Random: groups with equal figures keep the order
     * they came in. Source: Goldstein and Spiegelhalter (1996), J. R. Stat. Soc. A 159, 385–443; metrics D6. Python:
     * {@code scipy.stats.rankdata(-rng.normal(m, s, (10000, K)), axis=1)}.
     *
     * @param means     of the groups, pooled
     * @param variances of these means, at least 0
     * @param seed      of the draws
     */
    public static RankIntervals of(double[] means, double[] variances, NamedSeed seed) {
        Arguments.sameLength("means", means.length, "variances", variances.length);
        Arguments.finite("means", means);
        Arguments.notNegative("variances", variances);
        int count = means.length;
        int[] order = IntStream.range(0, count).boxed().sorted(
                Comparator.<Integer>comparingDouble(g -> means[g]).thenComparingDouble(g -> variances[g]))
                .mapToInt(Integer::intValue).toArray();
        int[][] places = new int[count][2 * count + 1];
        double[] drawn = new double[count];
        RandomGenerator random = seed.generator();
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int g : order) {
                drawn[g] = random.nextGaussian(means[g], Math.sqrt(variances[g]));
            }
            rank(drawn, places);
        }
        return new RankIntervals(Arrays.stream(places).map(RankIntervals::summary).toList(), DRAWS);
    }

    /** Notes how often each group had which doubled rank. */
    private static void rank(double[] drawn, int[][] places) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        for (int g = 0; g < drawn.length; g++) {
            int found = Arrays.binarySearch(sorted, drawn[g]);
            int first = found;
            while (first > 0 && sorted[first - 1] == drawn[g]) {
                first--;
            }
            int last = found;
            while (last < sorted.length - 1 && sorted[last + 1] == drawn[g]) {
                last++;
            }
            places[g][2 * sorted.length - first - last]++;
        }
    }

    private static Group summary(int[] places) {
        int count = (places.length - 1) / 2;
        double third = 2 * Math.ceil(count / 3.0);
        int inTopThird = 0;
        for (int place = 0; place <= third; place++) {
            inTopThird += places[place];
        }
        return new Group(quantile(places, TAIL), quantile(places, 1 - TAIL), (double) inTopThird / DRAWS,
                (double) places[2] / DRAWS);
    }

    private static double quantile(int[] places, double share) {
        int wanted = (int) Math.ceil(share * DRAWS);
        int place = 0;
        for (int reached = places[0]; reached < wanted; reached += places[place]) {
            place++;
        }
        return place / 2.0;
    }
}
