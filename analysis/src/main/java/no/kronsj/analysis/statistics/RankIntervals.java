package no.kronsj.analysis.statistics;

import java.util.ArrayList;
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
        double[][] ranks = new double[count][DRAWS];
        double[] drawn = new double[count];
        RandomGenerator random = seed.generator();
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int g : order) {
                drawn[g] = random.nextGaussian(means[g], Math.sqrt(variances[g]));
            }
            for (int g = 0; g < count; g++) {
                ranks[g][draw] = rank(g, drawn);
            }
        }
        List<Group> groups = new ArrayList<>();
        for (double[] ofGroup : ranks) {
            groups.add(summary(ofGroup, count));
        }
        return new RankIntervals(groups, DRAWS);
    }

    private static double rank(int g, double[] drawn) {
        double rank = 0.5;
        for (double other : drawn) {
            // The group meets itself here: half of its own place.
            rank += other > drawn[g] ? 1 : other == drawn[g] ? 0.5 : 0;
        }
        return rank;
    }

    private static Group summary(double[] ranks, int count) {
        Arrays.sort(ranks);
        double third = Math.ceil(count / 3.0);
        return new Group(ranks[(int) Math.ceil(TAIL * DRAWS) - 1], ranks[(int) Math.ceil((1 - TAIL) * DRAWS) - 1],
                (double) Arrays.stream(ranks).filter(rank -> rank <= third).count() / DRAWS,
                (double) Arrays.stream(ranks).filter(rank -> rank == 1).count() / DRAWS);
    }
}
