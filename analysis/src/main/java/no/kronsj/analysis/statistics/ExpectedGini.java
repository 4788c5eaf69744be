package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * How uneven a count looks by chance alone, when every contribution falls on anybody present: few contributions look
 * uneven.
 *
 * @param status       as {@link GiniShare}
 * @param value        the expected G*, from 0 to 1
 * @param observed     the G* seen
 * @param percentile95 what chance exceeds in one case of twenty
 * @param percentile   the share of draws at or below the observed G*
 * @param p            (1 + draws at or above the observed G*)/(draws + 1)
 * @param draws        number of draws
 */
public record ExpectedGini(Defined status, OptionalDouble value, OptionalDouble observed, OptionalDouble percentile95,
        OptionalDouble percentile, OptionalDouble p, int draws) implements Estimate {
    private static final double ALERT = 0.95;

    /** More uneven than chance makes it in one case of twenty. */
    public boolean isBeyondChance() {
        return observed.isPresent() && observed.getAsDouble() > percentile95.getAsDouble() + Confidence.TOLERANCE;
    }

    /**
     * G* of x ~ Multinomial(total, propensities), {@link NamedSeed#DRAWS} times, against G* of the counts.
     * <p>
     * Missing: not accepted; the silent are zeros. A propensity of 0 means that nothing can fall on that person, who
     * still counts in G*; with all propensities 0 everyone is equal. Smallest n: 2 and one contribution, else
     * UNDEFINED. Random: the order of people changes nothing but the Monte Carlo error. Source: metrics F4, F5.
     * SciPy: {@code multinomial(20, [.2]*5).rvs(9999)} and G* of each row.
     *
     * @param counts       contributions per person, at least 0
     * @param propensities how much each was there, e.g. minutes, at least 0, same order as the counts
     * @param seed         of the draws
     */
    public static ExpectedGini of(int[] counts, double[] propensities, NamedSeed seed) {
        Arguments.sameLength("counts", counts.length, "propensities", propensities.length);
        Arguments.notNegative("propensities", propensities);
        int total = Arguments.total("counts", counts);
        GiniShare seen = GiniShare.of(Arrays.stream(counts).asDoubleStream().toArray());
        if (seen.value().isEmpty()) {
            OptionalDouble none = OptionalDouble.empty();
            return new ExpectedGini(seen.status(), none, none, none, none, none, 0);
        }
        double[] drawn = drawn(total, chances(propensities), seed.generator());
        double observed = seen.value().getAsDouble();
        int atOrAbove = 0;
        int atOrBelow = 0;
        for (double gini : drawn) {
            atOrAbove += gini >= observed - Confidence.TOLERANCE ? 1 : 0;
            atOrBelow += gini <= observed + Confidence.TOLERANCE ? 1 : 0;
        }
        Arrays.sort(drawn);
        return new ExpectedGini(Defined.OK, OptionalDouble.of(Arrays.stream(drawn).sum() / drawn.length), seen.value(),
                OptionalDouble.of(Quantile.ofSorted(drawn, ALERT)),
                OptionalDouble.of((double) atOrBelow / drawn.length),
                OptionalDouble.of((1.0 + atOrAbove) / (drawn.length + 1)), drawn.length);
    }

    /** For each person, in ascending order, the chance of a contribution that fell on nobody further up. */
    private static double[] chances(double[] propensities) {
        double[] sorted = propensities.clone();
        Arrays.sort(sorted);
        if (sorted[sorted.length - 1] == 0) {
            Arrays.fill(sorted, 1);
        }
        double rest = 0;
        double[] chances = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            rest += sorted[i];
            chances[i] = rest == 0 ? 0 : sorted[i] / rest;
        }
        return chances;
    }

    private static double[] drawn(int total, double[] chances, RandomGenerator random) {
        double[] ginis = new double[NamedSeed.DRAWS];
        double[] shares = new double[chances.length];
        for (int draw = 0; draw < ginis.length; draw++) {
            int left = total;
            for (int person = chances.length - 1; person >= 0; person--) {
                int falls = person == 0 ? left : BinomialDraw.of(left, chances[person], random);
                shares[person] = falls;
                left -= falls;
            }
            Arrays.sort(shares);
            ginis[draw] = GiniShare.normalised(shares, total);
        }
        return ginis;
    }
}
