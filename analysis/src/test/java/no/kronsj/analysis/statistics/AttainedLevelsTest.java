package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AttainedLevelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # levels | weights | at expected | weighted median, lower | upper
                                            0 1 -1 2 | 1 2 1 1    | 3 | 1  | 1
                                            0 1 -1 2 | 1 1 1 1    | 3 | 0  | 1
                                            -2 -2 2  | 1 1 5      | 1 | 2  | 2
                                            -2 2     | 0 1        | 1 | 2  | 2
                                            -1 1     | .1 .1      | 1 | -1 | 1
                                            """)
    void countAndWeightedMedian(String levels, String weights, int atExpected, int lower, int upper) {
        AttainedLevels result = AttainedLevels.of(Reference.counts(levels), Reference.numbers(weights));
        assertEquals(atExpected, result.atExpected());
        assertEquals(lower, result.medianLower().orElseThrow());
        assertEquals(upper, result.medianUpper().orElseThrow());
    }

    @Test
    void noGoalsAndNoWeights() {
        assertEquals(Defined.NO_DATA, AttainedLevels.of(new int[0], new double[0]).status());
        AttainedLevels weightless = AttainedLevels.of(new int[]{1, -1}, new double[2]);
        assertEquals(1, weightless.atExpected());
        assertTrue(weightless.medianLower().isEmpty());
    }
}
