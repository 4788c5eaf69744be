package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Counts instead of people: the same figures, for as many people as there are. */
class CountedStatisticsTest {
    private static final NamedSeed SEED = NamedSeed.of("counted", "statistics", NamedSeed.DEFAULT_USER_SEED);
    private static final int LEVELS = 5;

    @Test
    void countsGiveWhatTheirValuesGive() {
        RandomGenerator random = SEED.generator();
        for (int trial = 0; trial < 60; trial++) {
            int[][] groups = IntStream.range(0, 3).mapToObj(g -> answers(random, 2 + random.nextInt(3)))
                    .toArray(int[][]::new);
            List<double[]> values = Arrays.stream(groups).map(CountedStatisticsTest::values).toList();
            String at = Arrays.deepToString(groups) + " from " + SEED;

            KruskalWallis difference = KruskalWallis.ofCounts(groups, SEED);
            assertSame(KruskalWallis.of(values, SEED).value().orElse(-1), difference.value().orElse(-1), at);
            assertEquals(KruskalWallis.of(values, SEED).p().map(PValue::value), difference.p().map(PValue::value), at);
            assertSame(IntraclassCorrelation.of(values, SEED).value().orElse(-9),
                    IntraclassCorrelation.ofCounts(groups, SEED).value().orElse(-9), at);
            assertSame(PooledMeans.of(values).mean().orElse(-1), PooledMeans.ofCounts(groups).mean().orElse(-1), at);
            assertEquals(CliffsDelta.of(values.get(0), values.get(1), SEED),
                    CliffsDelta.ofCounts(groups[0], groups[1], SEED), at);
        }
    }

    @Test
    void stepsGiveWhatTheirDifferencesGive() {
        int[] counts = {0, 2, 3, 6, 1};
        double[] differences = {1, 1, 1, 1, 1, 1, -1, -1, 0, 0, 0, 2};
        assertEquals(SignedRankChange.of(differences), SignedRankChange.ofCounts(counts));
        assertEquals(TypicalShift.of(differences, SEED), TypicalShift.ofCounts(counts, SEED));
        assertThrows(IllegalArgumentException.class, () -> SignedRankChange.ofCounts(new int[]{1, 2}));
    }

    @Test
    void sumsGiveTheAlphaOfTheirAnswers() {
        RandomGenerator random = SEED.generator();
        double[][] answers = IntStream.range(0, 20).mapToObj(i -> random.ints(3, 1, 6).asDoubleStream().toArray())
                .toArray(double[][]::new);
        List<CronbachAlpha.Sums> items = IntStream.range(0, 3)
                .mapToObj(item -> sums(Arrays.stream(answers).mapToLong(row -> (long) row[item]).toArray())).toList();
        CronbachAlpha.Sums total = sums(Arrays.stream(answers).mapToLong(row -> (long) Arrays.stream(row).sum())
                .toArray());

        CronbachAlpha expected = CronbachAlpha.of(answers);
        CronbachAlpha found = CronbachAlpha.ofSums(20, items, total);
        assertEquals(expected.value().orElseThrow(), found.value().orElseThrow(), 1e-12);
        assertEquals(expected.limits().orElseThrow().lo(), found.limits().orElseThrow().lo(), 1e-12);
        assertEquals(Defined.NO_DATA, CronbachAlpha.ofSums(0, items, total).status());
    }

    @ParameterizedTest
    @CsvSource({"10, 4, 5", "40, 1, 39", "200, 120, 90", "1000, 3, 500", "1000, 997, 500"})
    void hypergeometricDrawsHaveTheirDistribution(int population, int marked, int drawn) {
        RandomGenerator random = SEED.generator();
        var draws = new HypergeometricDraw(population);
        int[] seen = new int[drawn + 1];
        int times = 40_000;
        for (int i = 0; i < times; i++) {
            seen[draws.of(population, marked, drawn, random)]++;
        }
        var expected = new HypergeometricDistribution(null, population, marked, drawn);
        for (int x = 0; x <= drawn; x++) {
            double p = expected.probability(x);
            assertEquals(p, (double) seen[x] / times, 5 * Math.sqrt(p * (1 - p) / times) + 1e-4,
                    "P(X = %d), seed %s".formatted(x, SEED));
        }
    }

    /** A hand dealt level by level empties the same urn as one dealt one by one. */
    @Test
    void everyHandTogetherIsEverybody() {
        int[] full = {40, 10, 0, 300, 150};
        double[] scores = {1, 2, 3, 4, 5};
        var urn = new Urn(full, scores, SEED.generator());
        for (int draw = 0; draw < 50; draw++) {
            urn.refill();
            assertEquals(40 + 20 + 1200 + 750, urn.deal(3) + urn.deal(200) + urn.deal(47) + urn.deal(250), 1e-9);
        }
    }

    /** SciPy: kruskal of the same 40,000 answers, whose chi-square p is exact to many digits at this size. */
    @Test
    void permutationOfManyPeopleAgreesWithTheTextbook() {
        int[][] groups = {{100, 200, 600, 1400, 700}, {110, 190, 640, 1380, 680}, {120, 210, 560, 1420, 690},
                {90, 180, 600, 1440, 690}};
        KruskalWallis result = KruskalWallis.ofCounts(groups, SEED);
        PValue p = result.p().orElseThrow();
        assertEquals(PValue.Method.PERMUTATION, p.method());
        Reference.madeBy("st.kruskal(*[np.repeat([1,2,3,4,5],g) for g in groups]).pvalue")
                .equal(result.chiSquareP().orElseThrow(), p.value(), 4 * Math.sqrt(.25 / NamedSeed.DRAWS));
    }

    @Test
    void manyPeopleInManyGroupsTakeTheTextbooksDistribution() {
        RandomGenerator random = SEED.generator();
        int[][] groups = IntStream.range(0, 500).mapToObj(g -> answers(random, 200)).toArray(int[][]::new);
        long start = System.nanoTime();
        assertEquals(PValue.Method.CHI_SQUARE, KruskalWallis.ofCounts(groups, SEED).p().orElseThrow().method());
        assertEquals(PValue.Method.F, IntraclassCorrelation.ofCounts(groups, SEED).p().orElseThrow().method());
        assertEquals(1, IntraclassCorrelation.ofCounts(groups, SEED).p().orElseThrow().value()
                / KruskalWallis.ofCounts(groups, SEED).p().orElseThrow().value(), .25);
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "a hundred thousand answers took too long");
    }

    @Test
    void twoLargeSetsTakeTheNormalDistribution() {
        int[] first = {100, 200, 300, 250, 150};
        int[] second = {90, 180, 290, 280, 160};
        PValue normal = CliffsDelta.ofCounts(first, second, SEED).p().orElseThrow();
        assertEquals(PValue.Method.NORMAL, normal.method());
        Reference.madeBy("st.mannwhitneyu(np.repeat([1,2,3,4,5],first),np.repeat([1,2,3,4,5],second),"
                + "use_continuity=False).pvalue").equal(0.07956188879428906, normal.value(), 1e-9);
        int[] same = {0, 0, 600, 0, 0};
        assertEquals(1, CliffsDelta.ofCounts(same, same, SEED).p().orElseThrow().value());
    }

    @Test
    void aHundredThousandPairsAreAsQuickAsAHundred() {
        int[] counts = {2_000, 5_000, 9_000, 20_000, 40_000, 14_000, 6_000, 3_000, 1_000};
        SignedRankChange change = SignedRankChange.ofCounts(counts);
        assertEquals(PValue.Method.NORMAL, change.p().orElseThrow().method());
        assertEquals(100_000, change.pairs());
        TypicalShift shift = TypicalShift.ofCounts(counts, SEED);
        assertArrayEquals(new double[]{0}, shift.value().stream().toArray());
        int[] reversed = IntStream.range(0, counts.length).map(i -> counts[counts.length - 1 - i]).toArray();
        assertEquals(change.minus(), SignedRankChange.ofCounts(reversed).value());
    }

    private static void assertSame(double expected, double found, String at) {
        assertEquals(expected, found, 1e-9, at);
    }

    private static int[] answers(RandomGenerator random, int people) {
        int[] counts = new int[LEVELS];
        for (int i = 0; i < people; i++) {
            counts[random.nextInt(LEVELS)]++;
        }
        return counts;
    }

    private static double[] values(int[] counts) {
        return IntStream.range(0, counts.length).flatMap(level -> IntStream.generate(() -> level + 1)
                .limit(counts[level])).asDoubleStream().toArray();
    }

    private static CronbachAlpha.Sums sums(long[] scores) {
        return new CronbachAlpha.Sums(Arrays.stream(scores).sum(), Arrays.stream(scores).map(x -> x * x).sum());
    }
}
