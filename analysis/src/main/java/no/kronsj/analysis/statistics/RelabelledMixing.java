package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What the {@link MixingIndex} of these ties would be if the same labels sat on other people.
 *
 * @param status    UNDEFINED without ties, DEGENERATE where every labelling gives the same, else OK
 * @param value     the index seen
 * @param mean      over labellings
 * @param deviation over labellings, divisor their number
 * @param z         (value - mean)/deviation; absent where the deviation is 0
 * @param p         two-sided, around the mean
 */
public record RelabelledMixing(Defined status, OptionalDouble value, OptionalDouble mean, OptionalDouble deviation,
        OptionalDouble z, Optional<PValue> p) implements Estimate {

    private static final int PART = 250;

    /**
     * Permutes the labels over people of the same block, ties fixed: all labellings where there are at most 200,000,
     * else {@link NamedSeed#DRAWS} drawn ones. Identical for any number of threads.
     * <p>
     * Missing: not accepted. Smallest number of ties: 1. Source: Krackhardt and Stern (1988), Soc. Psychol. Q. 51,
     * 123–140; metrics E6, E8a. Python: {@code set(itertools.permutations(labels))} over the six nodes of the test.
     *
     * @param labels one per person, from 0
     * @param blocks one per person: labels move only within a block; all equal where eligibility does not differ
     * @param ties   pairs of people, numbered from 0, each dyad once
     * @param seed   where there are too many labellings to count
     */
    public static RelabelledMixing of(int[] labels, int[] blocks, int[][] ties, NamedSeed seed) {
        return of(labels, blocks, ties, seed, NamedSeed.DRAWS);
    }

    /** As {@link #of(int[], int[], int[][], NamedSeed)}, with another number of draws. */
    public static RelabelledMixing of(int[] labels, int[] blocks, int[][] ties, NamedSeed seed, int draws) {
        Arguments.sameLength("labels", labels.length, "blocks", blocks.length);
        for (int[] tie : ties) {
            Arguments.between("ends of a tie", tie.length, 2, 2);
            Arguments.between("end of a tie", tie[0], 0, labels.length - 1);
            Arguments.between("end of a tie", tie[1], 0, labels.length - 1);
        }
        if (ties.length == 0) {
            OptionalDouble none = OptionalDouble.empty();
            return new RelabelledMixing(Defined.UNDEFINED, none, none, none, none, Optional.empty());
        }
        int[] one = Arrays.stream(ties).mapToInt(tie -> tie[0]).toArray();
        int[] other = Arrays.stream(ties).mapToInt(tie -> tie[1]).toArray();
        Labellings labellings = new Labellings(labels, blocks);
        double seen = index(labels, one, other);
        return beside(labellings.areFew()
                ? AgainstChance.all(seen, labellings.all(labelling -> index(labelling, one, other)))
                : AgainstChance.drawn(seen, drawn(labels, blocks, one, other, seed, draws)));
    }

    /** Each part begins with the labels as they are and with a seed of its own, so that threads change nothing. */
    private static double[] drawn(int[] labels, int[] blocks, int[] one, int[] other, NamedSeed seed,
            int draws) {
        return IntStream.rangeClosed(0, (draws - 1) / PART).parallel().mapToObj(part -> {
            Labellings labellings = new Labellings(labels, blocks);
            RandomGenerator random = seed.part(part).generator();
            double[] indices = new double[Math.min(PART, draws - part * PART)];
            for (int draw = 0; draw < indices.length; draw++) {
                indices[draw] = index(labellings.drawn(random), one, other);
            }
            return indices;
        }).flatMapToDouble(Arrays::stream).toArray();
    }

    private static RelabelledMixing beside(AgainstChance chance) {
        return new RelabelledMixing(chance.status(), OptionalDouble.of(chance.value()),
                OptionalDouble.of(chance.mean()),
                OptionalDouble.of(chance.deviation()), chance.z(), Optional.of(chance.p()));
    }

    private static double index(int[] labels, int[] one, int[] other) {
        int across = 0;
        for (int tie = 0; tie < one.length; tie++) {
            across += labels[one[tie]] == labels[other[tie]] ? 0 : 1;
        }
        return (2.0 * across - one.length) / one.length;
    }
}
