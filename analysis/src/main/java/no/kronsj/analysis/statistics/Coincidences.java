package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How often each pair of codes met on one unit, every unit counting as many times as it has codes.
 *
 * @param pairs  by code and code, symmetric
 * @param totals by code: its row's sum
 */
record Coincidences(double[][] pairs, double[] totals) {

    /**
     * @param units the codes of each unit, two or more
     * @param codes all codes in ascending order
     */
    static Coincidences of(List<int[]> units, int[] codes) {
        double[][] pairs = new double[codes.length][codes.length];
        double[] totals = new double[codes.length];
        for (int[] unit : units) {
            for (int i = 0; i < unit.length; i++) {
                int row = Arrays.binarySearch(codes, unit[i]);
                totals[row]++;
                for (int j = 0; j < unit.length; j++) {
                    if (i != j) {
                        pairs[row][Arrays.binarySearch(codes, unit[j])] += 1.0 / (unit.length - 1);
                    }
                }
            }
        }
        return new Coincidences(pairs, totals);
    }

    double agreement() {
        double same = 0;
        for (int code = 0; code < totals.length; code++) {
            same += pairs[code][code];
        }
        return same / Arrays.stream(totals).sum();
    }

    /** 1 - Do/De; empty where only one code occurs. */
    OptionalDouble alpha(KrippendorffAlpha.Scale scale) {
        double seen = 0;
        double byChance = 0;
        for (int c = 0; c < totals.length; c++) {
            for (int k = c + 1; k < totals.length; k++) {
                double distance = distance(c, k, scale);
                seen += pairs[c][k] * distance;
                byChance += totals[c] * totals[k] * distance;
            }
        }
        double others = Arrays.stream(totals).sum() - 1;
        return byChance == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - others * seen / byChance);
    }

    private double distance(int c, int k, KrippendorffAlpha.Scale scale) {
        return switch (scale) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between = Arrays.stream(totals, c, k + 1).sum() - (totals[c] + totals[k]) / 2;
                yield between * between;
            }
        };
    }
}
