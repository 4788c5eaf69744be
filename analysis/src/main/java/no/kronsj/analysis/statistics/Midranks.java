package no.kronsj.analysis.statistics;

import java.util.Arrays;

/**
 * Ranks from 1 where ties share the mean of their places, doubled so that they are whole numbers.
 *
 * @param doubled twice the midrank of each different value, ascending
 * @param tieSum  S (t^3 - t) over groups of t tied values
 */
record Midranks(long[] doubled, double tieSum) {

    /** Of how often each different value occurs, in ascending order of the values. */
    static Midranks of(int[] counts) {
        long[] doubled = new long[counts.length];
        double tieSum = 0;
        long below = 0;
        for (int level = 0; level < counts.length; level++) {
            doubled[level] = 2 * below + counts[level] + 1;
            below += counts[level];
            double tied = counts[level];
            tieSum += tied * tied * tied - tied;
        }
        return new Midranks(doubled, tieSum);
    }

    double[] asDoubles() {
        return Arrays.stream(doubled).asDoubleStream().toArray();
    }
}
