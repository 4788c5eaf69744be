package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DirectionOfChangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # up | down | same | d | lo | hi | p
                                             7 |  2 | 3 | 0.4166666666666667 | -0.06781992114039204 | 0.7821056354261062 | 0.1796875
                                             5 |  0 | 5 | 0.5 | 0.05450521 | 0.77882812 | 0.0625
                                             0 |  0 | 9 | 0   | -0.25198251 | 0.25198251 | 1
                                             5 |  5 | 0 | 0   | -0.56579287 | 0.56579287 | 1
                                            30 | 12 | 0 | 0.4285714286 | 0.13947123 | 0.67871059 | 0.007915897334896727
                                            """)
    void netDirectionWithAnExactSignTest(int up, int down, int same, double d, double lo, double hi, double p) {
        DirectionOfChange change = DirectionOfChange.of(up, down, same);
        Reference.madeBy("NetScore of %1$d, %2$d, m; st.binomtest(%1$d, %1$d+%2$d).pvalue".formatted(up, down))
                .equal(d, change.value(), 1e-9).equal(lo, hi, change.limits(), 1e-6).equal(p, change.p(), 1e-12);
        assertEquals(Defined.OK, change.status());
        assertEquals(p, DirectionOfChange.of(down, up, same).p().orElseThrow(), 1e-12);
    }

    /** Python: {@code 2 * sum(math.comb(224, k) for k in range(23)) / 2**224} gives 1.292934541385302e-37. */
    @Test
    void pOfAClearChangeIsSmallAndNeverZero() {
        double p = DirectionOfChange.of(202, 22, 209).p().orElseThrow();
        assertEquals(1, p / 1.292934541385302e-37, 1e-9, "p " + p);
        assertEquals(Double.MIN_NORMAL, DirectionOfChange.of(5000, 0, 0).p().orElseThrow());
    }

    @Test
    void frameNarrowsTheInterval() {
        Reference.madeBy("NetScore of 7, 2, 12 with N=40").equal(0.006152195657236181, 0.7263098822312968,
                DirectionOfChange.of(7, 2, 3, 40).limits(), 1e-9);
    }

    @Test
    void onePairHasAValueAndNoTestAndNonePairIsNoData() {
        DirectionOfChange one = DirectionOfChange.of(1, 0, 0);
        assertEquals(Defined.TOO_FEW, one.status());
        assertEquals(1, one.value().orElseThrow());
        assertTrue(one.limits().isEmpty() && one.p().isEmpty());
        assertEquals(Defined.NO_DATA, DirectionOfChange.of(0, 0, 0).status());
        assertTrue(DirectionOfChange.of(0, 0, 0).p().isEmpty());
    }
}
