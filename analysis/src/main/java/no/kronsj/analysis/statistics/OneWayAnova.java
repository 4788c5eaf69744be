package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;

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

    /** Groups without values are refused. */
    static OneWayAnova of(List<double[]> groups) {
        int[] sizes = new int[groups.size()];
        double[] means = new double[groups.size()];
        double squaresWithin = 0;
        for (int g = 0; g < sizes.length; g++) {
            double[] group = nonEmpty(g, groups.get(g));
            MeanScore mean = MeanScore.of(group);
            sizes[g] = group.length;
            means[g] = mean.value().orElseThrow();
            squaresWithin += Math.pow(mean.deviation().orElse(0), 2) * (group.length - 1);
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

    static double[] nonEmpty(int index, double[] group) {
        Arguments.between("size of groups[" + index + "]", group.length, 1, Integer.MAX_VALUE);
        return Arguments.finite("groups[" + index + "]", group);
    }

    /** Equal values that are no binary fractions leave a trace that is not variation. */
    private static double withoutRounding(double variance) {
        return variance <= Confidence.TOLERANCE * Confidence.TOLERANCE ? 0 : variance;
    }
}
