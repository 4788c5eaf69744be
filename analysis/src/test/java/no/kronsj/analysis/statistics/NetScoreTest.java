package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NetScoreTest {
    private static final String FORMULA = "a,b,n,f=%d,%d,%d,%s; p1,p2=(a+1)/(n+2),(b+1)/(n+2); D=p1-p2; NS=(a-b)/n; "
            + "NS+f*(D-NS)+np.array([-1,1])*f*z*np.sqrt((p1+p2-D*D)/(n+2)) clipped";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # n+ | n- | n | value | lo | hi
                                            18 | 3 | 30 | .5 | 0.22399387228575623 | 0.7135061277142438
                                             6 | 0 |  6 | 1  | 0.29165539246467626 | 1
                                             0 | 0 |  6 | 0  | -0.3464759560874195 | 0.3464759560874195
                                             7 | 2 | 12 | 0.4166666666666667 | -0.06781992114039204 | 0.7821056354261062
                                            """)
    void adjustedWaldWithoutAFrame(int plus, int minus, int n, double value, double lo, double hi) {
        NetScore score = NetScore.of(plus, minus, n);
        Reference.madeBy(FORMULA.formatted(plus, minus, n, 1)).equal(value, score.value(), 1e-12).equal(lo, hi,
                score.limits(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # n+ | n- | n | N | value | lo | hi
                                            18 | 3 | 30 | 40 | .5 | 0.36023886445373154 | 0.6081130303249038
                                            36 | 0 | 36 | 40 | 1  | 0.9505456324500149  | 1
                                             7 | 2 | 12 | 40 | 0.4166666666666667 | 0.006152195657236181 | 0.7263098822312968
                                             0 | 9 |  9 | 20 | -1 | -1 | -0.6031285032531859
                                            18 | 3 | 30 | 30 | .5 | .5 | .5
                                             1 | 0 |  1 |  1 | 1  | 1  | 1
                                            """)
    void frameNarrowsAndPullsTowardsTheScore(int plus, int minus, int n, int frame, double value, double lo,
            double hi) {
        NetScore score = NetScore.of(plus, minus, n, frame);
        Reference.madeBy(FORMULA.formatted(plus, minus, n, "((%1$d-%2$d)/(%1$d-1))**.5".formatted(frame, n)))
                .equal(value, score.value(), 1e-12).equal(lo, hi, score.limits(), 1e-9);
    }

    @Test
    void limitsHoldTheScoreAndStayWithinTheWorstCaseForEveryCount() {
        for (int frame = 1; frame <= 14; frame++) {
            for (int n = 1; n <= frame; n++) {
                for (int plus = 0; plus <= n; plus++) {
                    for (int minus = 0; plus + minus <= n; minus++) {
                        NetScore score = NetScore.of(plus, minus, n, frame);
                        Limits limits = score.limits().orElseThrow();
                        Limits worst = ManskiBounds.netScore(plus, minus, n, frame).limits().orElseThrow();
                        String at = score + " of " + frame;
                        assertTrue(limits.contains(score.value().orElseThrow()), at);
                        assertTrue(worst.lo() - 1e-12 <= limits.lo() && limits.hi() <= worst.hi() + 1e-12, at);
                        assertTrue(NetScore.of(plus, minus, n).limits().orElseThrow().contains(
                                score.value().orElseThrow()), at);
                    }
                }
            }
        }
    }

    @Test
    void swappingSidesTurnsTheScoreRound() {
        Limits one = NetScore.of(18, 3, 30, 40).limits().orElseThrow();
        Limits other = NetScore.of(3, 18, 30, 40).limits().orElseThrow();
        assertEquals(-one.lo(), other.hi(), 1e-12);
        assertEquals(-one.hi(), other.lo(), 1e-12);
    }

    @Test
    void nobodyAnsweringIsNoData() {
        assertEquals(Defined.NO_DATA, NetScore.of(0, 0, 0).status());
        assertEquals(Defined.NO_DATA, NetScore.of(0, 0, 0, 40).status());
        assertEquals(Defined.NO_DATA, NetScore.of(0, 0, 0, 0).status());
        assertEquals(Defined.NO_DATA, NetScore.of(0, 0, 0, 1).status());
    }

    @Test
    void morePeopleThanAnsweredIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NetScore.of(4, 3, 6));
        assertThrows(IllegalArgumentException.class, () -> NetScore.of(4, 3, 41, 40));
    }
}
