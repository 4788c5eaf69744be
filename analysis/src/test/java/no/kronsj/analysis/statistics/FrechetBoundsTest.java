package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FrechetBoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # before | after | improved, least | most | worsened, least | most
                                            2 5 8 4 1 | 1 2 6 8 3 | .3 | .9 | 0  | .4
                                            5 5       | 5 5       | 0  | .5 | 0  | .5
                                            0 0 10    | 10 0 0    | 0  | 0  | 1  | 1
                                            3 1 4 1 5 | 2 7 1 8 2 | 0.1142857143 | 0.6428571429 | 0.2571428571 | 0.7857142857
                                            1 2 3     | 4 4 1     | 0  | 0.2777777778 | 0.3888888889 | 0.8333333333
                                            """)
    void boundsAreThoseOfAllTablesWithTheseMargins(String before, String after, double upLeast, double upMost,
            double downLeast, double downMost) {
        FrechetBounds bounds = FrechetBounds.of(Reference.counts(before), Reference.counts(after));
        Reference.madeBy(
                "scipy.optimize.linprog, min and max of the sum above (below) the diagonal, margins [%s] and [%s]"
                        .formatted(before, after))
                .equal(upLeast, upMost, bounds.improved(), 1e-9)
                .equal(downLeast, downMost, bounds.worsened(), 1e-9);
    }

    @Test
    void anEmptySideIsNoDataAndScalesMustMatch() {
        assertEquals(Defined.NO_DATA, FrechetBounds.of(new int[3], new int[]{1, 2, 3}).status());
        assertThrows(IllegalArgumentException.class, () -> FrechetBounds.of(new int[3], new int[4]));
    }
}
