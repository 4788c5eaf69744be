package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * The typical shift of linked pairs: the Hodges–Lehmann estimate. It is not the median of the differences.
 *
 * @param status NO_DATA without pairs, TOO_FEW below 10 (no interval), DEGENERATE where all resamples agree, else OK
 * @param value  the shift, in the unit of the differences
 * @param limits percentile bootstrap, 95 %
 * @param pairs  m
 * @param draws  resamples behind the interval, 0 without one
 */
public record TypicalShift(Defined status, OptionalDouble value, Optional<Limits> limits, int pairs, int draws)
        implements
            Estimate {
    private static final int SMALLEST = 10;

    /**
     * Median of the m (m + 1)/2 Walsh averages (x_i + x_j)/2, i &le; j, unchanged pairs included; interval from the
     * 2.5 % and 97.5 % quantiles (type 7) of {@link NamedSeed#DRAWS} resamples of pairs.
     * <p>
     * Missing: not accepted. Smallest m: 1, with interval 10. Ties: no matter. Random: the order of pairs changes
     * nothing. Source: Hodges and Lehmann (1963), Ann. Math. Stat. 34, 598–611; metrics B9. SciPy:
     * {@code numpy.median([(x[i]+x[j])/2 for i in range(m) for j in range(i+1)])}.
     *
     * @param differences after minus before, one per pair
     * @param seed        of the resamples
     */
    public static TypicalShift of(double[] differences, NamedSeed seed) {
        int pairs = Arguments.finite("differences", differences).length;
        if (pairs == 0) {
            return new TypicalShift(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty(), 0, 0);
        }
        double[] sorted = differences.clone();
        Arrays.sort(sorted);
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        List<Average> averages = averages(distinct);
        int[] places = new int[pairs];
        int[] counts = new int[distinct.length];
        for (int i = 0; i < pairs; i++) {
            places[i] = Arrays.binarySearch(distinct, sorted[i]);
            counts[places[i]]++;
        }
        OptionalDouble shift = OptionalDouble.of(median(averages, counts, pairs));
        if (pairs < SMALLEST) {
            return new TypicalShift(Defined.TOO_FEW, shift, Optional.empty(), pairs, 0);
        }
        double[] resampled = resampled(averages, places, distinct.length, seed.generator());
        if (resampled[0] == resampled[resampled.length - 1]) {
            return new TypicalShift(Defined.DEGENERATE, shift, Optional.empty(), pairs, resampled.length);
        }
        double tail = (1 - Confidence.DEFAULT) / 2;
        Limits limits = new Limits(Quantile.ofSorted(resampled, tail), Quantile.ofSorted(resampled, 1 - tail));
        return new TypicalShift(Defined.OK, shift, Optional.of(limits), pairs, resampled.length);
    }

    /** The average of two different values, or of one with itself. */
    private record Average(int one, int other, double value) {
        long times(int[] counts) {
            return one == other ? (long) counts[one] * (counts[one] + 1) / 2 : (long) counts[one] * counts[other];
        }
    }

    /**
     * Ordinal differences have few values: their averages are sorted once, and resamples only change how often each
     * occurs.
     */
    private static List<Average> averages(double[] distinct) {
        List<Average> averages = new ArrayList<>();
        for (int i = 0; i < distinct.length; i++) {
            for (int j = 0; j <= i; j++) {
                averages.add(new Average(i, j, (distinct[i] + distinct[j]) / 2));
            }
        }
        averages.sort(Comparator.comparingDouble(Average::value));
        return averages;
    }

    private static double median(List<Average> averages, int[] counts, int pairs) {
        long all = (long) pairs * (pairs + 1) / 2;
        long lower = (all + 1) / 2;
        long upper = all / 2 + 1;
        long reached = 0;
        double atLower = 0;
        for (Average average : averages) {
            long before = reached;
            reached += average.times(counts);
            if (before < lower && lower <= reached) {
                atLower = average.value();
            }
            if (upper <= reached) {
                return (atLower + average.value()) / 2;
            }
        }
        throw new IllegalStateException("Fewer averages than " + all);
    }

    private static double[] resampled(List<Average> averages, int[] places, int distinct, RandomGenerator random) {
        double[] shifts = new double[NamedSeed.DRAWS];
        int[] counts = new int[distinct];
        for (int draw = 0; draw < shifts.length; draw++) {
            Arrays.fill(counts, 0);
            for (int i = 0; i < places.length; i++) {
                counts[places[random.nextInt(places.length)]]++;
            }
            shifts[draw] = median(averages, counts, places.length);
        }
        Arrays.sort(shifts);
        return shifts;
    }
}
