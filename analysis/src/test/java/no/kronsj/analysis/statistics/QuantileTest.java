package no.kronsj.analysis.statistics;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QuantileTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # values | q | quantile
                                            1 2 3 4         | .25 | 1.75
                                            5 1 9           | .5  | 5
                                            3 1 4 1 5 9 2 6 | .95 | 7.95
                                            7               | .3  | 7
                                            4 2             | 0   | 2
                                            4 2             | 1   | 4
                                            """)
    void typeSevenLikeNumpy(String values, double share, double expected) {
        Reference.madeBy("np.quantile([%s], %s)".formatted(values, share)).equal(expected,
                Quantile.of(Reference.numbers(values), share), 1e-12);
    }

    @Test
    void theLibrarysDefaultIsAnotherDefinition() {
        // The trap of metrics 0.6: LEGACY interpolates at (n + 1) q.
        double[] values = {1, 2, 3, 4};
        assertEquals(1.25, new Percentile(25).evaluate(values), 1e-12);
        assertEquals(1.75, Quantile.of(values, 0.25).orElseThrow(), 1e-12);
    }

    @Test
    void noValuesIsEmptyAndNotANumberIsRefused() {
        assertTrue(Quantile.of(new double[0], 0.5).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Quantile.of(new double[]{1, Double.NaN}, 0.5));
        assertThrows(IllegalArgumentException.class, () -> Quantile.of(new double[]{1}, 50));
    }
}
