package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * How often people dealt at random into groups of the given sizes differ between groups as much as they do. The
 * statistic is S (sum of the group)^2 / size; with the total fixed, Kruskal–Wallis's H, MSB and ICC(1) all rise with
 * it. What is dealt is the table of groups by values, so the time depends on its cells and not on the people.
 */
final class GroupPermutation {
    private static final long MOST_ENUMERATED = 200_000;

    /**
     * About a quarter of a second. What costs more has thousands of people in hundreds of groups, where the textbook's
     * distribution is as good as ten thousand draws.
     */
    private static final double MOST_DEALT = 5e7;

    private final double[] values;
    private final int[] sizes;
    private final int[] room;
    private final double[] sums;
    private final double observed;
    private long visited;
    private long extreme;

    private GroupPermutation(double[] values, int[] sizes, double observed) {
        this.values = values;
        this.sizes = sizes;
        this.room = sizes.clone();
        this.sums = new double[sizes.length];
        this.observed = observed;
    }

    /** Enumerated where there are at most 200,000 arrangements, else drawn; {@code textbook} where that takes too long. */
    static PValue pValue(LevelTable table, NamedSeed seed, Supplier<PValue> textbook) {
        LevelTable centred = centred(table);
        double observed = observed(centred);
        int[] sizes = centred.sizes();
        Arrays.sort(sizes);
        double atLeast = observed - Confidence.TOLERANCE * Math.max(1, Math.abs(observed));
        if (arrangements(sizes) <= MOST_ENUMERATED) {
            return new GroupPermutation(values(centred), sizes, atLeast).counted();
        }
        return Urn.cost(sizes, centred.scores().length) * NamedSeed.DRAWS <= MOST_DEALT
                ? drawn(centred, sizes, atLeast, seed.generator())
                : textbook.get();
    }

    /** Moved to mean 0, so that the statistic is small where the groups are alike and rounding stays small too. */
    private static LevelTable centred(LevelTable table) {
        int[] totals = table.totals();
        double sum = 0;
        for (int level = 0; level < totals.length; level++) {
            sum += totals[level] * table.scores()[level];
        }
        double mean = sum / Arrays.stream(totals).sum();
        return table.scored(Arrays.stream(table.scores()).map(score -> score - mean).toArray());
    }

    private static double observed(LevelTable table) {
        int[] sizes = table.sizes();
        double observed = 0;
        for (int g = 0; g < sizes.length; g++) {
            double sum = 0;
            for (int level = 0; level < table.scores().length; level++) {
                sum += table.counts()[g][level] * table.scores()[level];
            }
            observed += sum * sum / sizes[g];
        }
        return observed;
    }

    private static double[] values(LevelTable table) {
        int[] totals = table.totals();
        double[] values = new double[Arrays.stream(totals).sum()];
        int next = 0;
        for (int level = 0; level < totals.length; level++) {
            Arrays.fill(values, next, next + totals[level], table.scores()[level]);
            next += totals[level];
        }
        return values;
    }

    /** N! / (n_1! … n_K!); stops counting once there are too many to enumerate. */
    static long arrangements(int[] sizes) {
        long ways = 1;
        int placed = 0;
        for (int size : sizes) {
            for (int i = 1; i <= size; i++) {
                placed++;
                // Exact: a product of consecutive whole numbers over as many factors.
                ways = ways * placed / i;
                if (ways > MOST_ENUMERATED * MOST_ENUMERATED) {
                    return Long.MAX_VALUE;
                }
            }
        }
        return ways;
    }

    private PValue counted() {
        place(0);
        return PValue.exact((double) extreme / visited);
    }

    private void place(int person) {
        if (person == values.length) {
            visited++;
            extreme += statistic() >= observed ? 1 : 0;
            return;
        }
        for (int group = 0; group < sizes.length; group++) {
            if (room[group] > 0) {
                double before = sums[group];
                room[group]--;
                sums[group] += values[person];
                place(person + 1);
                sums[group] = before;
                room[group]++;
            }
        }
    }

    private double statistic() {
        double statistic = 0;
        for (int group = 0; group < sizes.length; group++) {
            statistic += sums[group] * sums[group] / sizes[group];
        }
        return statistic;
    }

    private static PValue drawn(LevelTable table, int[] sizes, double atLeast, RandomGenerator random) {
        Urn urn = new Urn(table.totals(), table.scores(), random);
        int extreme = 0;
        for (int draw = 0; draw < NamedSeed.DRAWS; draw++) {
            urn.refill();
            double statistic = 0;
            for (int size : sizes) {
                double sum = urn.deal(size);
                statistic += sum * sum / size;
            }
            extreme += statistic >= atLeast ? 1 : 0;
        }
        return PValue.permuted(extreme, NamedSeed.DRAWS);
    }
}
