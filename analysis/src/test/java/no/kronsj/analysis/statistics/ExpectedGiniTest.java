package no.kronsj.analysis.statistics;

import java.util.random.RandomGenerator;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExpectedGiniTest {
    private static final NamedSeed SEED = NamedSeed.of("participation_gini_expected", "words@g03", 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # counts | minutes | expected G* | 95th percentile, from 200,000 draws in numpy
                                            10 6 4 0 0    | 1 1 1 1 1     | .2795 | .450
                                            200 0 0 0 0   | 1 1 1 1 1     | .0892 | .1475
                                            200 0 0 0 0   | 0 0 0 0 0     | .0892 | .1475
                                            20 0 0 0 0    | 60 60 60 30 0 | .4757 | .625
                                            20 0 0 0 0    | 0 60 30 60 60 | .4757 | .625
                                            3 0 0         | 1 1 1         | .5558 | 1
                                            600 300 100   | 3 2 1         | .3333 | .372
                                            """)
    void expectedUnevennessOfChance(String counts, String minutes, double mean, double percentile95) {
        ExpectedGini result = ExpectedGini.of(Reference.counts(counts), Reference.numbers(minutes), SEED);
        Reference.madeBy(
                ("p=np.array('%2$s'.split(),float); X=np.sort(np.random.default_rng(1).multinomial(sum([%1$s]),p/p"
                        + ".sum(),200000),axis=1); G* of each row, mean and 95 %%")
                        .formatted(counts, minutes))
                .equal(mean, result.value(), 0.005)
                .equal(percentile95, result.percentile95(), 0.011);
        assertEquals(NamedSeed.DRAWS, result.draws());
    }

    @Test
    void sameSeedSameFigureAndOrderOnlyChangesTheObserved() {
        ExpectedGini one = ExpectedGini.of(new int[]{9, 1, 3}, new double[]{5, 6, 7}, SEED);
        assertEquals(one, ExpectedGini.of(new int[]{9, 1, 3}, new double[]{5, 6, 7}, SEED));
        assertEquals(one, ExpectedGini.of(new int[]{3, 9, 1}, new double[]{7, 5, 6}, SEED));
    }

    @Test
    void oneSpeakerIsBeyondChanceAndAnEvenTableIsNot() {
        ExpectedGini alone = ExpectedGini.of(new int[]{60, 0, 0, 0}, new double[]{1, 1, 1, 1}, SEED);
        ExpectedGini even = ExpectedGini.of(new int[]{15, 15, 15, 15}, new double[]{1, 1, 1, 1}, SEED);
        assertTrue(alone.isBeyondChance());
        assertEquals(0.0001, alone.p().orElseThrow(), 1e-12);
        assertEquals(1, alone.percentile().orElseThrow());
        assertFalse(even.isBeyondChance());
        assertEquals(1, even.p().orElseThrow(), 1e-12);
    }

    @Test
    void noActivityIsUndefined() {
        assertEquals(Defined.UNDEFINED, ExpectedGini.of(new int[3], new double[]{1, 1, 1}, SEED).status());
        assertEquals(Defined.NO_DATA, ExpectedGini.of(new int[0], new double[0], SEED).status());
        assertFalse(ExpectedGini.of(new int[3], new double[3], SEED).isBeyondChance());
    }

    @ParameterizedTest
    @CsvSource({"7,.3", "40,.2", "40,.5", "200,.05", "200,.8", "5000,.37", "100000,.0001"})
    void binomialDrawsHaveTheBinomialDistribution(int trials, double probability) {
        RandomGenerator random = SEED.generator();
        BinomialDistribution expected = new BinomialDistribution(null, trials, probability);
        int draws = 20_000;
        int[] cuts = new int[9];
        int[] seen = new int[9];
        for (int i = 0; i < 9; i++) {
            cuts[i] = expected.inverseCumulativeProbability((i + 1) / 10.0);
        }
        for (int draw = 0; draw < draws; draw++) {
            int drawn = BinomialDraw.of(trials, probability, random);
            for (int i = 0; i < 9; i++) {
                seen[i] += drawn <= cuts[i] ? 1 : 0;
            }
        }
        for (int i = 0; i < 9; i++) {
            // Four standard errors of a share near one half.
            assertEquals(expected.cumulativeProbability(cuts[i]), (double) seen[i] / draws, 0.0142,
                    "st.binom.cdf(%d, %d, %s)".formatted(cuts[i], trials, probability));
        }
    }

    @Test
    void tenThousandDrawsForFivePeopleTakeNoTimeToSpeakOf() {
        int[] counts = {80, 50, 40, 20, 10};
        double[] minutes = {1, 1, 1, 1, 1};
        ExpectedGini.of(counts, minutes, SEED);
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long start = System.nanoTime();
            ExpectedGini.of(counts, minutes, SEED);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        assertTrue(fastest < 100_000_000, "took " + fastest / 1e6 + " ms");
    }
}
