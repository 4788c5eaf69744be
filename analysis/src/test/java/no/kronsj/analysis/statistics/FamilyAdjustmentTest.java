package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FamilyAdjustmentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # p | Holm | Benjamini-Hochberg
                                            .01 .04 .03 .005 .5 | .04 .09 .09 .025 .5 | .025 .05 .05 .025 .5
                                            .02 .02 .9          | .06 .06 .9          | .03 .03 .9
                                            .6                  | .6                  | .6
                                            -                   | -                   | -
                                            """)
    void adjustedInTheOrderGiven(String p, String holm, String discovery) {
        assertArrayEquals(Reference.numbers(holm), HolmAdjustment.of(Reference.numbers(p)), 1e-12,
                "R: p.adjust(c(%s), 'holm')".formatted(p));
        assertArrayEquals(Reference.numbers(discovery), BenjaminiHochberg.of(Reference.numbers(p)), 1e-12,
                "st.false_discovery_control([%s])".formatted(p));
    }

    @Test
    void neverAboveOneAndOnlyProbabilities() {
        assertEquals(1, HolmAdjustment.of(new double[]{.9, .9})[0]);
        assertThrows(IllegalArgumentException.class, () -> HolmAdjustment.of(new double[]{1.1}));
        assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.of(new double[]{Double.NaN}));
    }
}
