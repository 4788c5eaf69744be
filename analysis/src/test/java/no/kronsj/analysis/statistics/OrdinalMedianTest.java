package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class OrdinalMedianTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # counts of 1..A | lower | upper | interpolated
                                            1 2 6 14 7 | 4 | 4 | 3.9285714286
                                            0 0 2 2 0  | 3 | 4 | 3.5
                                            1 0 0 0 1  | 1 | 5 | 3
                                            0 0 0 0 1  | 5 | 5 | 5
                                            3 0 0 0 2  | 1 | 1 | 1.3333333333
                                            0 2 0 2    | 2 | 4 | 3
                                            """)
    void middleAnswersAreLevels(String counts, int lower, int upper, double interpolated) {
        OrdinalMedian median = OrdinalMedian.of(Reference.counts(counts));
        Reference.madeBy("L-.5+(n/2-below)/f for counts " + counts).equal(interpolated, median.interpolated(), 1e-9);
        assertEquals(lower, median.lower().orElseThrow());
        assertEquals(upper, median.upper().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"1 2 6 14 7", "0 2 0 2", "3 0 0 0 2", "1 1 1 1"})
    void turningTheScaleRoundTurnsTheMedianRound(String cell) {
        int[] counts = Reference.counts(cell);
        int[] reversed = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            reversed[counts.length - 1 - i] = counts[i];
        }
        OrdinalMedian one = OrdinalMedian.of(counts);
        OrdinalMedian other = OrdinalMedian.of(reversed);
        assertEquals(counts.length + 1 - one.lower().orElseThrow(), other.upper().orElseThrow());
        assertEquals(counts.length + 1 - one.interpolated().orElseThrow(), other.interpolated().orElseThrow(), 1e-12);
    }

    @Test
    void nobodyAnsweringIsNoDataAndNegativeCountsAreRefused() {
        assertEquals(Defined.NO_DATA, OrdinalMedian.of(new int[5]).status());
        assertThrows(IllegalArgumentException.class, () -> OrdinalMedian.of(new int[]{1, -1}));
    }
}
