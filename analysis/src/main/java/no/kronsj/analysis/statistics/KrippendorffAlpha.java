package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * How far coders agree beyond chance.
 *
 * @param status    NO_DATA where no unit has two codes, UNDEFINED where only one code was ever given, DEGENERATE
 *                  where all resamples agree (no interval), else OK
 * @param value     alpha, at most 1; 0 as by chance
 * @param limits    bootstrap over units, 95 %
 * @param agreement the share of pairs of codes on one unit that are the same; present even where alpha is not
 * @param units     units with two codes or more
 * @param draws     resamples behind the interval, 0 without one
 */
public record KrippendorffAlpha(Defined status, OptionalDouble value, Optional<Limits> limits, OptionalDouble agreement,
        int units, int draws) implements Estimate {
    private static final int DRAWS = 1_000;

    /** What the codes are. */
    public enum Scale {
        /** Names: any two different ones differ equally. */
        NOMINAL,
        /** Levels: they differ by how many codes lie between them. */
        ORDINAL
    }

    /**
     * 1 - Do/De over the coincidences of codes; nominal distance 1, ordinal (S n_g from c to k - (n_c + n_k)/2)^2.
     * Interval: 2.5 % and 97.5 % quantiles (type 7) of 1,000 resamples of units, those without variation left out.
     * <p>
     * Missing: a coder without a code on a unit is not in its array; units with one code are not counted. Smallest:
     * one unit with two codes. Source: Krippendorff (2019), Content Analysis, 4th ed., ch. 12; metrics I4. Python:
     * {@code krippendorff.alpha(value_counts=..., level_of_measurement="ordinal")}.
     *
     * @param units the codes each unit got
     * @param scale what the codes are
     * @param seed  of the resamples
     */
    public static KrippendorffAlpha of(List<int[]> units, Scale scale, NamedSeed seed) {
        // In canonical order, so that neither coders' nor units' order changes a draw.
        List<int[]> pairable = units.stream().filter(unit -> unit.length > 1).map(unit -> {
            int[] sorted = unit.clone();
            Arrays.sort(sorted);
            return sorted;
        }).sorted(Comparator.comparing(Arrays::toString)).toList();
        if (pairable.isEmpty()) {
            return new KrippendorffAlpha(Defined.NO_DATA, OptionalDouble.empty(), Optional.empty(),
                    OptionalDouble.empty(), 0, 0);
        }
        int[] codes = pairable.stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray();
        Coincidences seen = Coincidences.of(pairable, codes);
        OptionalDouble alpha = seen.alpha(scale);
        OptionalDouble agreement = OptionalDouble.of(seen.agreement());
        if (alpha.isEmpty()) {
            return new KrippendorffAlpha(Defined.UNDEFINED, alpha, Optional.empty(), agreement, pairable.size(), 0);
        }
        double[] resampled = resampled(pairable, codes, scale, seed.generator());
        if (resampled.length == 0 || resampled[resampled.length - 1] - resampled[0] <= Confidence.TOLERANCE) {
            return new KrippendorffAlpha(Defined.DEGENERATE, alpha, Optional.empty(), agreement, pairable.size(), 0);
        }
        double tail = (1 - Confidence.DEFAULT) / 2;
        Limits limits = new Limits(Quantile.ofSorted(resampled, tail), Quantile.ofSorted(resampled, 1 - tail));
        return new KrippendorffAlpha(Defined.OK, alpha, Optional.of(limits), agreement, pairable.size(), DRAWS);
    }

    private static double[] resampled(List<int[]> units, int[] codes, Scale scale, RandomGenerator random) {
        double[] alphas = new double[DRAWS];
        int defined = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<int[]> sample = random.ints(units.size(), 0, units.size()).mapToObj(units::get).toList();
            OptionalDouble alpha = Coincidences.of(sample, codes).alpha(scale);
            if (alpha.isPresent()) {
                alphas[defined] = alpha.getAsDouble();
                defined++;
            }
        }
        double[] sorted = Arrays.copyOf(alphas, defined);
        Arrays.sort(sorted);
        return sorted;
    }
}
