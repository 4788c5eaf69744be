package no.kronsj.analysis.statistics;

import java.util.random.RandomGenerator;

/** How often a handful taken at random from a pool of numbers sums to as much as a given sum, or more. */
final class Subsets {
    private static final long MOST_ENUMERATED = 200_000;

    private final double[] pool;
    private final int size;
    private final double atLeast;
    private long visited;
    private long extreme;

    private Subsets(double[] pool, int size, double atLeast) {
        this.pool = pool;
        this.size = size;
        this.atLeast = atLeast;
    }

    /** Enumerated where there are at most 200,000 handfuls, else drawn; the pool in ascending order. */
    static PValue atLeast(double[] pool, int size, double sum, NamedSeed seed) {
        var subsets = new Subsets(pool, size, sum - Confidence.TOLERANCE);
        if (GroupPermutation.arrangements(new int[]{size, pool.length - size}) > MOST_ENUMERATED) {
            return subsets.drawn(seed.generator());
        }
        subsets.choose(0, 0, 0);
        return PValue.exact((double) subsets.extreme / subsets.visited);
    }

    private void choose(int from, int chosen, double sum) {
        if (chosen == size) {
            visited++;
            extreme += sum >= atLeast ? 1 : 0;
            return;
        }
        for (int i = from; i <= pool.length - (size - chosen); i++) {
            choose(i + 1, chosen + 1, sum + pool[i]);
        }
    }

    private PValue drawn(RandomGenerator random) {
        double[] dealt = pool.clone();
        int met = 0;
        for (int draw = 0; draw < NamedSeed.DRAWS; draw++) {
            met += handful(dealt, size, random) >= atLeast ? 1 : 0;
        }
        return PValue.permuted(met, NamedSeed.DRAWS);
    }

    /** The sum of a handful taken at random; it comes to stand first in the pool. */
    static double handful(double[] pool, int size, RandomGenerator random) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            int other = i + random.nextInt(pool.length - i);
            double taken = pool[other];
            pool[other] = pool[i];
            pool[i] = taken;
            sum += taken;
        }
        return sum;
    }
}
