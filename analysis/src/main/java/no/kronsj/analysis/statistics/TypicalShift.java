package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

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
        double[] sorted = Arguments.finite("differences", differences).clone();
        Arrays.sort(sorted);
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        int[] counts = new int[distinct.length];
        for (double difference : sorted) {
            counts[Arrays.binarySearch(distinct, difference)]++;
        }
        return of(distinct, counts, seed);
    }

    /**
     * The same from counts, in time that does not grow with the number of pairs.
     *
     * @param counts how many pairs changed by -k, … -1, 0, 1, … k; an odd number of counts
     * @param seed   of the resamples
     */
    public static TypicalShift ofCounts(int[] counts, NamedSeed seed) {
        int most = SignedRankChange.largest(counts);
        int[] steps = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
        return of(Arrays.stream(steps).mapToDouble(i -> i - most).toArray(),
                Arrays.stream(steps).map(i -> counts[i]).toArray(), seed);
    }

    private static TypicalShift of(double[] distinct, int[] counts, NamedSeed seed) {
        int pairs = Arguments.total("counts", counts);
        if (pairs == 0) {
            return new TypicalShift(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty(), 0, 0);
        }
        List<Average> averages = averages(distinct);
        OptionalDouble shift = OptionalDouble.of(median(averages, counts, pairs));
        if (pairs < SMALLEST) {
            return new TypicalShift(Defined.TOO_FEW, shift, Optional.empty(), pairs, 0);
        }
        double[] resampled = resampled(averages, counts, pairs, seed.generator());
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

    /** A resample is a multinomial draw: how often each difference occurs in it, one after the other. */
    private static double[] resampled(List<Average> averages, int[] counts, int pairs, RandomGenerator random) {
        double[] shifts = new double[NamedSeed.DRAWS];
        int[] drawn = new int[counts.length];
        for (int draw = 0; draw < shifts.length; draw++) {
            int left = pairs;
            int others = pairs;
            for (int i = 0; i < counts.length; i++) {
                drawn[i] = others == counts[i] ? left : BinomialDraw.of(left, (double) counts[i] / others, random);
                left -= drawn[i];
                others -= counts[i];
            }
            shifts[draw] = median(averages, drawn, pairs);
        }
        Arrays.sort(shifts);
        return shifts;
    }
}
