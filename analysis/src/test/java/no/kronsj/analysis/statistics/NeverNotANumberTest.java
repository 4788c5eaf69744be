package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Small and lopsided input of every kind: a figure is finite or not there, and its interval holds it. */
class NeverNotANumberTest {
    private static final NamedSeed SEED = NamedSeed.of("never", "not-a-number", 1);

    @Test
    void estimatesAreFiniteOrAbsentAndWithinTheirLimits() {
        RandomGenerator random = SEED.generator();
        for (int trial = 0; trial < 400; trial++) {
            int[] counts = random.ints(5, 0, 1 + random.nextInt(4)).toArray();
            int frame = Arrays.stream(counts).sum() + random.nextInt(3);
            Stream.concat(ofCounts(counts, frame), ofAmounts(random)).forEach(estimate -> {
                String at = estimate + " of " + Arrays.toString(counts) + " from " + SEED;
                assertTrue(estimate.value().isEmpty() || Double.isFinite(estimate.value().getAsDouble()), at);
                assertTrue(estimate.status() != Defined.OK || estimate.value().isPresent(), at);
                assertTrue(estimate.status() != Defined.NO_DATA || estimate.value().isEmpty(), at);
                assertTrue(estimate.status() == Defined.OK || estimate.limits().isEmpty(), at);
                estimate.limits().ifPresent(limits -> {
                    double value = estimate.value().orElseThrow();
                    assertTrue(limits.lo() - 1e-9 <= value && value <= limits.hi() + 1e-9, at);
                });
            });
        }
    }

    private static Stream<Estimate> ofCounts(int[] counts, int frame) {
        int n = Arrays.stream(counts).sum();
        int top = counts[3] + counts[4];
        int bottom = counts[0] + counts[1];
        double[] equal = {1, 1, 1, 1, 1};
        return Stream.of(HypergeometricShare.of(top, n, frame), WilsonShare.of(top, n), ClopperPearsonShare.of(top, n),
                WilsonShare.ofFrame(top, n, frame), NetScore.of(top, bottom, n), NetScore.of(top, bottom, n, frame),
                TippingPoint.of(.7, top, n, frame), LeikDispersion.of(counts), AgreementRwg.of(counts),
                MeanScore.ofCounts(counts), DirectionOfChange.of(top, bottom, counts[2], frame),
                ExpectedGini.of(counts, equal, SEED), MixingIndex.of(top, bottom, top + counts[2], bottom),
                UnobservableDyads.of(n, frame), GiniShare.of(Arrays.stream(counts).asDoubleStream().toArray()),
                Evenness.of(Arrays.stream(counts).asDoubleStream().toArray()));
    }

    private static Stream<Estimate> ofAmounts(RandomGenerator random) {
        double[] one = random.ints(1 + random.nextInt(6), 0, 3).asDoubleStream().toArray();
        double[] other = random.ints(1 + random.nextInt(6), 0, 3).asDoubleStream().toArray();
        int[] ends = random.ints(3, 0, 2).toArray();
        int[] levels = random.ints(2, -2, 3).toArray();
        double[] weights = random.ints(2, 0, 3).asDoubleStream().toArray();
        double[][] table = IntStream.range(0, 9 + random.nextInt(3))
                .mapToObj(i -> random.ints(3, 0, 2).asDoubleStream().toArray()).toArray(double[][]::new);
        return Stream.of(CliffsDelta.of(one, other, SEED), SignedRankChange.of(one), KishSampleSize.of(one),
                IntraclassCorrelation.of(List.of(one, other), SEED), CronbachAlpha.of(table),
                KruskalWallis.of(List.of(one, other), SEED), GoalAttainmentT.of(levels, weights),
                Assortativity.of(ends, new int[]{0, 1, 0}),
                NumericAssortativity.of(Arrays.stream(ends).asDoubleStream().toArray(), new double[]{0, 1, 0}),
                TurnTaking.ofSenders(ends));
    }

    @Test
    void twoRunsAreEqual() {
        int[] counts = {5, 3, 2, 0, 0};
        double[] minutes = {1, 2, 1, 1, 1};
        double[] shifts = {1, 0, 2, -1, 1, 1, 0, 3, 1, 0, 2};
        assertEquals(ExpectedGini.of(counts, minutes, SEED), ExpectedGini.of(counts, minutes, SEED));
        assertEquals(TypicalShift.of(shifts, SEED), TypicalShift.of(shifts, SEED));
        assertEquals(RankIntervals.of(new double[]{1, 2}, new double[]{1, 1}, SEED),
                RankIntervals.of(new double[]{1, 2}, new double[]{1, 1}, SEED));
    }
}
