package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WilsonShareTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # k | n | lo | hi
                                             7 |  9 | 0.4525889691069889 | 0.9367748928821533
                                             0 |  5 | 0                  | 0.43448246478317476
                                             5 |  5 | 0.5655175352168251 | 1
                                             1 |  1 | 0.20654931437723745 | 1
                                            24 | 30 | 0.6269430358685175 | 0.9049489282271013
                                            """)
    void limitsAreScipys(int k, int n, double lo, double hi) {
        Reference.madeBy("st.binomtest(%d, %d).proportion_ci(method='wilson')".formatted(k, n)).equal(lo, hi,
                WilsonShare.of(k, n).limits(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # k | n | N | lo | hi
                                            24 | 30 | 40 | 0.7185102600063855 | .85
                                            30 | 30 | 40 | 0.9682107543372667 | 1
                                            24 | 30 | 30 | .8                 | .8
                                            """)
    void frameNarrowsAndClipsToTheWorstCase(int k, int n, int frame, double lo, double hi) {
        Reference.madeBy("m=n*(N-1)/(N-n) in Wilson's formula, k,n,N=%d,%d,%d".formatted(k, n, frame)).equal(lo, hi,
                WilsonShare.ofFrame(k, n, frame).limits(), 1e-12);
    }

    @Test
    void nobodyAnsweringIsNoData() {
        assertEquals(Defined.NO_DATA, WilsonShare.of(0, 0).status());
        assertEquals(Defined.NO_DATA, WilsonShare.ofFrame(0, 0, 7).status());
        assertEquals(Defined.NO_DATA, WilsonShare.ofFrame(0, 0, 0).status());
    }

    @Test
    void lowerConfidenceIsNarrower() {
        Limits wide = WilsonShare.of(7, 9).limits().orElseThrow();
        Limits narrow = WilsonShare.of(7, 9, 0.90).limits().orElseThrow();
        assertTrue(wide.lo() < narrow.lo() && narrow.hi() < wide.hi());
    }
}
