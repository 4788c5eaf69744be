package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The values of all people, dealt without putting back. A small hand is dealt one by one, a large one level by level as a
 * multivariate hypergeometric draw: the chances are the same, and the time does not grow with the number of people.
 */
final class Urn {
    /** One level costs as much as about this many single values. */
    private static final int COST_OF_LEVEL = 12;

    private final int[] full;
    private final int[] left;
    private final double[] scores;
    private final RandomGenerator random;
    private final HypergeometricDraw levels;
    private final int people;
    private int remaining;

    Urn(int[] full, double[] scores, RandomGenerator random) {
        this.full = full.clone();
        this.left = full.clone();
        this.scores = scores.clone();
        this.random = random;
        this.people = Arrays.stream(full).sum();
        this.remaining = people;
        this.levels = new HypergeometricDraw(people);
    }

    /** What dealing these hands once costs, in single values. */
    static double cost(int[] sizes, int levels) {
        return Arrays.stream(sizes).mapToDouble(size -> Math.min(size, (double) COST_OF_LEVEL * (levels - 1))).sum();
    }

    void refill() {
        System.arraycopy(full, 0, left, 0, full.length);
        remaining = people;
    }

    /** Deals a hand and returns the sum of its scores. */
    double deal(int size) {
        return size <= COST_OF_LEVEL * (full.length - 1) ? oneByOne(size) : byLevel(size);
    }

    private double oneByOne(int size) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            int place = random.nextInt(remaining);
            int level = 0;
            while (place >= left[level]) {
                place -= left[level];
                level++;
            }
            left[level]--;
            remaining--;
            sum += scores[level];
        }
        return sum;
    }

    private double byLevel(int size) {
        double sum = 0;
        int others = remaining;
        int wanted = size;
        for (int level = 0; wanted > 0; level++) {
            int ofLevel = left[level];
            int dealt = level == left.length - 1 ? wanted : levels.of(others, ofLevel, wanted, random);
            others -= ofLevel;
            left[level] -= dealt;
            wanted -= dealt;
            sum += dealt * scores[level];
        }
        remaining -= size;
        return sum;
    }
}
