package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ManskiBoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # k | n | N | lo | hi
                                            24 | 30 | 40 | .600 | .850
                                            24 | 30 | 30 | .8   | .8
                                             0 |  0 | 40 | 0    | 1
                                            """)
    void shareIsBounded(int k, int n, int frame, double lo, double hi) {
        Reference.madeBy("[%1$d/%3$d, (%1$d+%3$d-%2$d)/%3$d]".formatted(k, n, frame)).equal(lo, hi,
                ManskiBounds.share(k, n, frame).limits(), 1e-12);
    }

    @Test
    void meanIsBoundedByTheEndsOfTheScale() {
        // Ten of twelve answered 1..5 with sum 41: (41 + 2)/12 and (41 + 10)/12.
        Reference.madeBy("(41+1*2)/12, (41+5*2)/12").equal(43 / 12.0, 51 / 12.0,
                ManskiBounds.mean(41, 10, 12, 1, 5).limits(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> ManskiBounds.mean(51, 10, 12, 1, 5));
        assertThrows(IllegalArgumentException.class, () -> ManskiBounds.mean(Double.NaN, 10, 12, 1, 5));
    }

    @Test
    void netScoreIsBounded() {
        Reference.madeBy("(18-3-10)/40, (18-3+10)/40").equal(.125, .625,
                ManskiBounds.netScore(18, 3, 30, 40).limits(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> ManskiBounds.netScore(18, 13, 30, 40));
    }

    @Test
    void emptyFrameIsNoData() {
        assertEquals(Defined.NO_DATA, ManskiBounds.share(0, 0, 0).status());
    }
}
