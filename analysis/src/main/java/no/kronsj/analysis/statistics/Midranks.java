package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ranks from 1 where ties share the mean of their places, doubled so that they are whole numbers.
 *
 * @param doubled twice the midrank of each value, in the order of the values
 * @param tieSum  S (t^3 - t) over groups of t tied values
 */
record Midranks(int[] doubled, double tieSum) {

    /** Values no further apart than rounding are tied. */
    static Midranks of(double[] values) {
        int[] order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue).toArray();
        int[] doubled = new int[values.length];
        double tieSum = 0;
        int start = 0;
        while (start < order.length) {
            int end = start + 1;
            while (end < order.length && values[order[end]] - values[order[start]] <= Confidence.TOLERANCE) {
                end++;
            }
            for (int i = start; i < end; i++) {
                doubled[order[i]] = start + end + 1;
            }
            double tied = end - start;
            tieSum += tied * tied * tied - tied;
            start = end;
        }
        return new Midranks(doubled, tieSum);
    }

    double[] asDoubles() {
        return Arrays.stream(doubled).asDoubleStream().toArray();
    }
}
