package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A value beside what chance gives.
 *
 * @param value     as seen
 * @param mean      of what chance gives
 * @param deviation of what chance gives, divisor their number
 * @param p         two-sided, around the mean
 */
public record AgainstChance(double value, double mean, double deviation, PValue p) {

    /**
     * Compares a value with drawn ones.
     * <p>
     * Missing: not accepted. Smallest number of draws: 1. Source: Phipson and Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9,
     * 39; metrics E8.
     *
     * @param drawn what chance gave, in any order
     */
    public static AgainstChance drawn(double value, double[] drawn) {
        return of(value, drawn, false);
    }

    /** Compares a value with everything that chance could give, each as often as it may come. */
    public static AgainstChance all(double value, double[] possible) {
        return of(value, possible, true);
    }

    private static AgainstChance of(double value, double[] given, boolean exact) {
        Arguments.between("draws", given.length, 1, Integer.MAX_VALUE);
        double mean = Arrays.stream(given).sum() / given.length;
        double deviation = Math.sqrt(Arrays.stream(given).map(one -> (one - mean) * (one - mean)).sum() / given.length);
        double away = Math.abs(value - mean) - Confidence.TOLERANCE;
        int extreme = (int) Arrays.stream(given).filter(one -> Math.abs(one - mean) >= away).count();
        return new AgainstChance(value, mean, deviation,
                exact ? PValue.exact((double) extreme / given.length) : PValue.permuted(extreme, given.length));
    }

    /** DEGENERATE where chance always gives the same, else OK. */
    public Defined status() {
        return deviation > Confidence.TOLERANCE ? Defined.OK : Defined.DEGENERATE;
    }

    /** (value - mean)/deviation; absent where the deviation is 0. */
    public OptionalDouble z() {
        return status() == Defined.OK ? OptionalDouble.of((value - mean) / deviation) : OptionalDouble.empty();
    }
}
