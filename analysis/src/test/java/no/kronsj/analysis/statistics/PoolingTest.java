package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pooled means and shares, and how uncertain the order of groups is. */
class PoolingTest {
    private static final NamedSeed SEED = NamedSeed.of("rank_lo", "after.voice", 1);

    private static List<double[]> groups(String cell) {
        return Arrays.stream(cell.split(",")).map(Reference::numbers).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # groups | tau^2 | mu | pooled means | variances
                                            4 4 5, 3 3 4 2, 5 5 4 5 5 | 0.8527186761229313 | 4.046519192149372 | 4.29579893 3.10619002 4.73756862 | 0.11703183 0.08979527 0.07283445
                                            1 5, 2 5 4, 3 3           | 0                  | 3.285714285714286 | 3.28571429 3.28571429 3.28571429 | 0.45238095 0.45238095 0.45238095
                                            3 3, 3 3 3, 3             | 0                  | 3                 | 3 3 3 | 0 0 0
                                            2 2, 4 4                  | 2                  | 3                 | 2 4   | 0 0
                                            """)
    void meansAreDrawnTowardsTheCommonOne(String cell, double tauSquared, double mu, String pooled, String variances) {
        PooledMeans result = PooledMeans.of(groups(cell));
        Reference line = Reference.madeBy("the formulas of metrics D5 in numpy, groups " + cell)
                .equal(tauSquared, result.tauSquared(), 1e-9).equal(mu, result.mean(), 1e-9);
        for (int g = 0; g < result.groups().size(); g++) {
            line.equal(Reference.numbers(pooled)[g], result.groups().get(g).pooled(), 1e-7)
                    .equal(Reference.numbers(variances)[g], result.groups().get(g).variance(), 1e-7);
        }
        assertTrue(result.approximate());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # k | n | m | M, - for infinite | pooled shares
                                            3 1 5     | 3 4 5     | .75 | 0 | 1 .25 1
                                            3 2 3 1   | 4 5 6 3   | .5  | - | .5 .5 .5 .5
                                            1 4 5 0 2 | 5 5 6 4 5 | .48 | 1.3822627364116544 | 0.26064206 0.73069479 0.76717482 0.12327271 0.4173263
                                            3 3       | 3 3       | 1   | - | 1 1
                                            """)
    void sharesAreDrawnTowardsTheCommonOne(String k, String n, double mean, String prior, String pooled) {
        PooledShares result = PooledShares.of(Reference.counts(k), Reference.counts(n));
        Reference line = Reference.madeBy("the formulas of metrics D5 in numpy, k=[%s], n=[%s]".formatted(k, n))
                .equal(mean, result.mean(), 1e-12);
        if (prior.equals("-")) {
            assertTrue(result.prior().isEmpty());
        } else {
            line.equal(Double.parseDouble(prior), result.prior(), 1e-9);
        }
        for (int g = 0; g < result.groups().size(); g++) {
            line.equal(Reference.numbers(pooled)[g], result.groups().get(g).pooled(), 1e-7);
        }
    }

    @Test
    void tooFewGroupsToPool() {
        assertEquals(Defined.NO_DATA, PooledMeans.of(List.of()).status());
        assertEquals(Defined.TOO_FEW, PooledMeans.of(groups("3 4 5")).status());
        assertEquals(Defined.UNDEFINED, PooledMeans.of(groups("3, 4, 5")).status());
        assertEquals(Defined.TOO_FEW, PooledMeans.of(groups("2 2, 4 4")).status());
        assertEquals(Defined.NO_DATA, PooledShares.of(new int[0], new int[0]).status());
        assertEquals(Defined.TOO_FEW, PooledShares.of(new int[]{1}, new int[]{2}).status());
    }

    @Test
    void ranksOfWellAndOfPoorlySeparatedGroups() {
        double[] means = {3, 3.2, 3.4, 3.6, 3.8, 4};
        double[] variances = {.0625, .0625, .0625, .0625, .0625, .0625};
        RankIntervals ranks = RankIntervals.of(means, variances, SEED);
        double[] lo = {4, 3, 2, 1, 1, 1};
        double[] hi = {6, 6, 6, 5, 4, 3};
        double[] third = {0.0033, 0.0214, 0.0929, 0.2976, 0.6856, 0.8992};
        double[] best = {0.0002, 0.0026, 0.0166, 0.0746, 0.252, 0.654};
        Reference line = Reference.madeBy(
                "r=st.rankdata(-np.random.default_rng(1).normal([3,3.2,3.4,3.6,3.8,4],.25,(400000,6)),axis=1); "
                        + "np.quantile(r,[.05,.95],axis=0,method='inverted_cdf'), (r<=2).mean(0), (r==1).mean(0)");
        for (int g = 0; g < means.length; g++) {
            RankIntervals.Group group = ranks.groups().get(g);
            line.equal(lo[g], group.lo(), 0).equal(hi[g], group.hi(), 0).equal(third[g], group.topThird(), .02)
                    .equal(best[g], group.best(), .02);
        }
        assertEquals(10_000, ranks.draws());
    }

    @Test
    void orderOfGroupsOnlyChangesTheOrderOfResults() {
        RankIntervals one = RankIntervals.of(new double[]{4.3, 3.1, 4.7}, new double[]{.12, .1, .08}, SEED);
        RankIntervals other = RankIntervals.of(new double[]{4.7, 4.3, 3.1}, new double[]{.08, .12, .1}, SEED);
        assertEquals(List.of(one.groups().get(2), one.groups().get(0), one.groups().get(1)), other.groups());
    }

    @Test
    void groupsThatCannotBeToldApartShareTheirRank() {
        RankIntervals ranks = RankIntervals.of(new double[]{3, 3}, new double[]{0, 0}, SEED);
        assertEquals(new RankIntervals.Group(1.5, 1.5, 0, 0), ranks.groups().get(0));
    }
}
