package no.kronsj.analysis.statistics;

import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CliffsDeltaTest {
    private static final NamedSeed SEED = NamedSeed.of("cliffs_delta", "after.voice@role=x:y", 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # x | y | d | s^2 | lo | hi | exact p over all splits
                                            4 5 5 3 4   | 3 3 4 2 3   | .72  | .0484 | 0.10189661221253708 | 0.9370192793924479 | 0.10317460317460317
                                            5 5 4 5 5   | 1 2 3 2 1 1 | 1    | 0     | 0.13103507043365042 | 1                  | 0.004329004329004329
                                            1 1 2 1 2   | 3 4 5 5 5   | -1   | 0     | -1 | -0.13103507043365042                | 0.007936507936507936
                                            3 3 3 3 3   | 3 3 3 3 3   | 0    | 0.041666666666666664 | -0.371451483608533 | 0.371451483608533 | 1
                                            1 2 2 3 4 4 | 2 3 5 5 4   | -.5  | .09   | -0.8536404736229919 | 0.16916609180969408 | 0.19696969696969696
                                            2 2 5 1 3 4 | 2 4 1 5 3 3 | -0.08333333333333333 | .1225 | -0.6222250377121157 | 0.5091440149052741 | 0.8896103896103896
                                            """)
    void deltaWithFengAndCliffsLimits(String x, String y, double d, double variance, double lo, double hi, double p) {
        CliffsDelta delta = CliffsDelta.of(Reference.numbers(x), Reference.numbers(y), SEED);
        Reference.madeBy(
                ("D=np.sign(x[:,None]-y); d=D.mean(); the formulas of metrics B8; p over itertools.combinations; "
                        + "x=[%s], y=[%s]")
                        .formatted(x, y))
                .equal(d, delta.value(), 1e-12).equal(variance, delta.variance(), 1e-12)
                .equal(lo, hi, delta.limits(), 1e-9).equal(p, delta.p().orElseThrow().value(), 1e-12);
        assertEquals(Defined.OK, delta.status());
        assertEquals(Math.abs(d) == 1, delta.separated());
        assertEquals(PValue.Method.EXACT, delta.p().orElseThrow().method());
    }

    @Test
    void swappingTheSetsTurnsTheSignAndOrderDoesNotMatter() {
        CliffsDelta one = CliffsDelta.of(new double[]{1, 2, 2, 3, 4, 4}, new double[]{2, 3, 5, 5, 4}, SEED);
        CliffsDelta other = CliffsDelta.of(new double[]{5, 3, 4, 2, 5}, new double[]{4, 2, 1, 3, 2, 4}, SEED);
        assertEquals(-one.value().orElseThrow(), other.value().orElseThrow(), 1e-12);
        assertEquals(one.p(), other.p());
        assertEquals(-one.limits().orElseThrow().lo(), other.limits().orElseThrow().hi(), 1e-12);
    }

    @Test
    void fewerThanFiveHaveAValueAndNoInterval() {
        CliffsDelta delta = CliffsDelta.of(new double[]{1}, new double[]{2, 3}, SEED);
        assertEquals(Defined.TOO_FEW, delta.status());
        assertEquals(-1, delta.value().orElseThrow());
        assertTrue(delta.limits().isEmpty() && delta.variance().isEmpty());
        Reference.madeBy("2 of 3 splits").equal(2 / 3.0, delta.p().orElseThrow().value(), 1e-12);
        assertEquals(Defined.NO_DATA, CliffsDelta.of(new double[0], new double[]{2, 3}, SEED).status());
    }

    @Test
    void countedSplitsEqualEnumeratedOnes() {
        RandomGenerator random = SEED.generator();
        for (int trial = 0; trial < 60; trial++) {
            double[] x = random.ints(1 + random.nextInt(5), 1, 6).asDoubleStream().toArray();
            double[] y = random.ints(1 + random.nextInt(6), 1, 6).asDoubleStream().toArray();
            double delta = CliffsDelta.of(x, y, SEED).value().orElseThrow();
            double[] all = java.util.stream.DoubleStream.concat(java.util.Arrays.stream(x), java.util.Arrays.stream(y))
                    .toArray();
            int splits = 0;
            int extreme = 0;
            for (int mask = 0; mask < 1 << all.length; mask++) {
                if (Integer.bitCount(mask) == x.length) {
                    splits++;
                    extreme += Math.abs(delta(all, mask)) >= Math.abs(delta) - 1e-9 ? 1 : 0;
                }
            }
            assertEquals((double) extreme / splits, CliffsDelta.of(x, y, SEED).p().orElseThrow().value(), 1e-12,
                    "trial " + trial + " of seed " + SEED);
        }
    }

    private static double delta(double[] all, int mask) {
        double net = 0;
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < all.length; j++) {
                net += (mask >> i & 1) == 1 && (mask >> j & 1) == 0 ? Math.signum(all[i] - all[j]) : 0;
            }
        }
        return net / (Integer.bitCount(mask) * (all.length - Integer.bitCount(mask)));
    }

    @Test
    void setsTooLargeToCountAreDrawn() {
        double[] x = new double[120];
        double[] y = new double[150];
        for (int i = 0; i < 150; i++) {
            y[i] = i % 5;
            if (i < 120) {
                x[i] = i % 11 == 0 ? 4 : i % 5;
            }
        }
        PValue p = CliffsDelta.of(x, y, SEED).p().orElseThrow();
        assertEquals(PValue.Method.PERMUTATION, p.method());
        assertEquals(NamedSeed.DRAWS, p.draws());
        Reference.madeBy(
                "st.mannwhitneyu([4 if i%11==0 else i%5 for i in range(120)],[i%5 for i in "
                        + "range(150)],use_continuity=False).pvalue")
                .equal(0.2489, p.value(), 0.015);
    }
}
