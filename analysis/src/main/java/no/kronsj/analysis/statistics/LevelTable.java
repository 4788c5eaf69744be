package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of values as counts of the different values, so that a hundred thousand answers cost no more than a hundred.
 *
 * @param scores the different values, ascending; values no further apart than rounding are one
 * @param counts by group and value: how many
 */
record LevelTable(double[] scores, int[][] counts) {

    /** Of the values of each group; a group without values is refused. */
    static LevelTable of(List<double[]> groups) {
        for (int g = 0; g < groups.size(); g++) {
            Arguments.between("size of groups[" + g + "]", groups.get(g).length, 1, Integer.MAX_VALUE);
            Arguments.finite("groups[" + g + "]", groups.get(g));
        }
        double[] scores = distinct(groups.stream().flatMapToDouble(Arrays::stream).toArray());
        int[][] counts = new int[groups.size()][scores.length];
        for (int g = 0; g < counts.length; g++) {
            for (double value : groups.get(g)) {
                counts[g][place(scores, value)]++;
            }
        }
        return new LevelTable(scores, counts);
    }

    /** Of how many in each group answered level 1, 2, … A. */
    static LevelTable ofCounts(int[][] counts) {
        int levels = counts.length == 0 ? 0 : counts[0].length;
        for (int g = 0; g < counts.length; g++) {
            Arguments.sameLength("counts[0]", levels, "counts[" + g + "]", counts[g].length);
            Arguments.between("sum of counts[" + g + "]", Arguments.total("counts[" + g + "]", counts[g]), 1,
                    Integer.MAX_VALUE);
        }
        return new LevelTable(IntStream.rangeClosed(1, levels).asDoubleStream().toArray(), counts);
    }

    private static double[] distinct(double[] values) {
        Arrays.sort(values);
        int found = 0;
        for (double value : values) {
            if (found == 0 || value - values[found - 1] > Confidence.TOLERANCE) {
                values[found] = value;
                found++;
            }
        }
        return Arrays.copyOf(values, found);
    }

    /** The last score that is not above the value. */
    private static int place(double[] scores, double value) {
        int found = Arrays.binarySearch(scores, value);
        return found >= 0 ? found : -found - 2;
    }

    int[] sizes() {
        return Arrays.stream(counts).mapToInt(group -> Arrays.stream(group).sum()).toArray();
    }

    /** How often each value occurs in all. */
    int[] totals() {
        int[] totals = new int[scores.length];
        for (int[] group : counts) {
            for (int level = 0; level < totals.length; level++) {
                totals[level] = Math.addExact(totals[level], group[level]);
            }
        }
        return totals;
    }

    /** The same groups with other scores, e.g. ranks. */
    LevelTable scored(double[] others) {
        Arguments.sameLength("scores", scores.length, "others", others.length);
        return new LevelTable(others, counts);
    }
}
