package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How often people dealt at random into groups of the given sizes differ between groups as much as they do. The
 * statistic is S (sum of the group)^2 / size; with the total fixed, Kruskal–Wallis's H, MSB and ICC(1) all rise with
 * it.
 */
final class GroupPermutation {
    private static final long MOST_ENUMERATED = 200_000;

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
        this.observed = observed - Confidence.TOLERANCE * Math.max(1, Math.abs(observed));
    }

    /** Enumerated where there are at most 200,000 arrangements, else drawn. */
    static PValue pValue(List<double[]> groups, NamedSeed seed) {
        int[] sizes = groups.stream().mapToInt(group -> group.length).toArray();
        double[] values = groups.stream().flatMapToDouble(Arrays::stream).toArray();
        // Moved to mean 0, so that the statistic is small where the groups are alike and rounding stays small too.
        double mean = Arrays.stream(values).sum() / values.length;
        double observed = 0;
        for (double[] group : groups) {
            double sum = Arrays.stream(group).map(value -> value - mean).sum();
            observed += sum * sum / group.length;
        }
        double[] centred = Arrays.stream(values).map(value -> value - mean).sorted().toArray();
        Arrays.sort(sizes);
        GroupPermutation permutation = new GroupPermutation(centred, sizes, observed);
        return arrangements(sizes) <= MOST_ENUMERATED ? permutation.counted() : permutation.drawn(seed.generator());
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

    private PValue drawn(RandomGenerator random) {
        for (int draw = 0; draw < NamedSeed.DRAWS; draw++) {
            int left = values.length;
            for (int group = 0; group < sizes.length; group++) {
                sums[group] = 0;
                for (int i = 0; i < sizes[group]; i++) {
                    int chosen = random.nextInt(left);
                    left--;
                    double value = values[chosen];
                    values[chosen] = values[left];
                    values[left] = value;
                    sums[group] += value;
                }
            }
            extreme += statistic() >= observed ? 1 : 0;
        }
        return PValue.permuted((int) extreme, NamedSeed.DRAWS);
    }
}
