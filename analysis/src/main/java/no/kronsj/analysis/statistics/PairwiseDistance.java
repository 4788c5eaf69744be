package no.kronsj.analysis.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * How far a set of things lie from each other, and whether that changed between two versions of each.
 *
 * @param status  NO_DATA without a thing, TOO_FEW with fewer than three, DEGENERATE where every exchange of versions gives the
 *                same, else OK
 * @param before  mean distance of the first versions
 * @param after   mean distance of the second
 * @param value   after minus before
 * @param p       by exchanging the versions of each thing, two-sided; absent where none was made
 */
public record PairwiseDistance(Defined status, OptionalDouble before, OptionalDouble after, OptionalDouble value,
        Optional<PValue> p) implements Estimate {
    private static final int FEWEST = 3;
    /** 2^17 exchanges are below the 200,000 that are counted out. */
    private static final int MOST_EXACT = 17;

    /** The mean of the distances of all pairs; empty with fewer than two things. */
    public static OptionalDouble mean(double[][] distances) {
        return distances.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(mean(distances, identity(distances)));
    }

    /**
     * Change of the mean distance of all pairs. Under the null each thing's two versions could be exchanged: all 2^K ways are
     * counted where that is no more than 200,000, else 9,999 are drawn.
     * <p>
     * Missing: a thing with one version only is left out by the caller. Smallest K: 3. Ties count as extreme. Source: Good
     * (2005), Permutation, Parametric and Bootstrap Tests, 3rd ed., ch. 3; metrics G10.
     *
     * @param distances 2K by 2K, the first versions 0 … K-1, the second K … 2K-1 in the same order
     * @param seed      of the draws
     */
    public static PairwiseDistance change(double[][] distances, NamedSeed seed) {
        int things = distances.length / 2;
        if (things == 0) {
            return new PairwiseDistance(Defined.NO_DATA, OptionalDouble.empty(), OptionalDouble.empty(),
                    OptionalDouble.empty(), Optional.empty());
        }
        boolean[] none = new boolean[things];
        double before = things < 2 ? 0 : mean(distances, chosen(none, false));
        double after = things < 2 ? 0 : mean(distances, chosen(none, true));
        if (things < FEWEST) {
            boolean pair = things == 2;
            return new PairwiseDistance(Defined.TOO_FEW, pair ? OptionalDouble.of(before) : OptionalDouble.empty(),
                    pair ? OptionalDouble.of(after) : OptionalDouble.empty(),
                    pair ? OptionalDouble.of(after - before) : OptionalDouble.empty(), Optional.empty());
        }
        PValue p = things <= MOST_EXACT
                ? exact(distances, things, after - before)
                : drawn(distances, things, after - before, seed.generator());
        boolean informative = p.value() < 1 || Math.abs(after - before) > Confidence.TOLERANCE;
        return new PairwiseDistance(informative ? Defined.OK : Defined.DEGENERATE, OptionalDouble.of(before),
                OptionalDouble.of(after), OptionalDouble.of(after - before), Optional.of(p));
    }

    private static PValue exact(double[][] distances, int things, double seen) {
        int all = 1 << things;
        int extreme = 0;
        boolean[] exchanged = new boolean[things];
        for (int way = 0; way < all; way++) {
            for (int i = 0; i < things; i++) {
                exchanged[i] = (way >> i & 1) == 1;
            }
            extreme += isExtreme(distances, exchanged, seen) ? 1 : 0;
        }
        return PValue.exact((double) extreme / all);
    }

    private static PValue drawn(double[][] distances, int things, double seen, RandomGenerator random) {
        int extreme = 0;
        boolean[] exchanged = new boolean[things];
        for (int draw = 0; draw < NamedSeed.DRAWS; draw++) {
            for (int i = 0; i < things; i++) {
                exchanged[i] = random.nextBoolean();
            }
            extreme += isExtreme(distances, exchanged, seen) ? 1 : 0;
        }
        return PValue.permuted(extreme, NamedSeed.DRAWS);
    }

    private static boolean isExtreme(double[][] distances, boolean[] exchanged, double seen) {
        double change = mean(distances, chosen(exchanged, true)) - mean(distances, chosen(exchanged, false));
        return Math.abs(change) >= Math.abs(seen) - Confidence.TOLERANCE;
    }

    /** Which row of the distances stands for each thing. */
    private static int[] chosen(boolean[] exchanged, boolean second) {
        int[] rows = new int[exchanged.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = exchanged[i] == second ? i : i + rows.length;
        }
        return rows;
    }

    private static int[] identity(double[][] distances) {
        return IntStream.range(0, distances.length).toArray();
    }

    private static double mean(double[][] distances, int[] rows) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = i + 1; j < rows.length; j++) {
                sum += distances[rows[i]][rows[j]];
            }
        }
        return sum / (rows.length * (rows.length - 1) / 2.0);
    }
}
