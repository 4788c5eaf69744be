package no.kronsj.analysis.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How alike two partitions of the same rows are (Hubert and Arabie 1985): 1 the same, 0 as by chance. */
public final class AdjustedRand {
    private AdjustedRand() {}

    /** Of two lists of the groups of the same rows, numbered from 0. */
    public static double of(int[] first, int[] second) {
        double shared = pairs(IntStream.range(0, first.length)
                .mapToLong(row -> (long) first[row] << Integer.SIZE | second[row]));
        double left = pairs(Arrays.stream(first).asLongStream());
        double right = pairs(Arrays.stream(second).asLongStream());
        double expected = left * right / pairs(first.length);
        double most = (left + right) / 2;
        return most == expected ? 1 : (shared - expected) / (most - expected);
    }

    /** How many pairs of rows are in one group. */
    private static double pairs(LongStream groups) {
        long[] sorted = groups.sorted().toArray();
        double pairs = 0;
        int from = 0;
        for (int row = 1; row <= sorted.length; row++) {
            if (row == sorted.length || sorted[row] != sorted[from]) {
                pairs += pairs(row - from);
                from = row;
            }
        }
        return pairs;
    }

    private static double pairs(double rows) {
        return rows * (rows - 1) / 2;
    }
}
