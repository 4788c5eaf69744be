package no.kronsj.analysis.statistics;

import java.util.Arrays;

/**
 * The variation of values between and within groups, from which likeness and pooling are computed.
 *
 * @param sizes        values of each group
 * @param means        mean of each group
 * @param between      MSB, divisor K - 1; 0 for one group
 * @param within       MSW, divisor N - K; 0 where no group has two values
 * @param typicalSize  n0 = (N - S n_g^2/N)/(K - 1)
 * @param values       N
 */
record OneWayAnova(int[] sizes, double[] means, double between, double within, double typicalSize, int values) {

    static OneWayAnova of(LevelTable table) {
        int[] sizes = table.sizes();
        double[] means = new double[sizes.length];
        double squaresWithin = 0;
        for (int g = 0; g < sizes.length; g++) {
            means[g] = mean(table, g, sizes[g]);
            squaresWithin += squares(table, g, means[g]);
        }
        int all = Arrays.stream(sizes).sum();
        double grandMean = 0;
        double squaredSizes = 0;
        for (int g = 0; g < sizes.length; g++) {
            grandMean += means[g] * sizes[g] / all;
            squaredSizes += (double) sizes[g] * sizes[g];
        }
        double squaresBetween = 0;
        for (int g = 0; g < sizes.length; g++) {
            squaresBetween += sizes[g] * (means[g] - grandMean) * (means[g] - grandMean);
        }
        int groupsLess = Math.max(1, sizes.length - 1);
        return new OneWayAnova(sizes, means, withoutRounding(squaresBetween / groupsLess),
                withoutRounding(squaresWithin / Math.max(1, all - sizes.length)),
                all == 0 ? 0 : (all - squaredSizes / all) / groupsLess, all);
    }

    private static double mean(LevelTable table, int g, int size) {
        double sum = 0;
        for (int level = 0; level < table.scores().length; level++) {
            sum += table.counts()[g][level] * table.scores()[level];
        }
        return sum / size;
    }

    private static double squares(LevelTable table, int g, double mean) {
        double squares = 0;
        for (int level = 0; level < table.scores().length; level++) {
            double away = table.scores()[level] - mean;
            squares += table.counts()[g][level] * away * away;
        }
        return squares;
    }

    /** Equal values that are no binary fractions leave a trace that is not variation. */
    private static double withoutRounding(double variance) {
        return variance <= Confidence.TOLERANCE * Confidence.TOLERANCE ? 0 : variance;
    }
}
