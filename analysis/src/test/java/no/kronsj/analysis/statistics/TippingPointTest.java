package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.statistics.TippingPoint.Reach;

import static no.kronsj.analysis.statistics.TippingPoint.Reach.CANNOT_BE_MET;
import static no.kronsj.analysis.statistics.TippingPoint.Reach.DEPENDS;
import static no.kronsj.analysis.statistics.TippingPoint.Reach.MET_REGARDLESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TippingPointTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # t | k | n | N | q* | reach
                                            .70 | 24 | 30 | 40 | .40 | DEPENDS
                                            .60 | 24 | 30 | 40 | 0   | MET_REGARDLESS
                                            .50 | 24 | 30 | 40 | -.4 | MET_REGARDLESS
                                            .85 | 24 | 30 | 40 | 1   | DEPENDS
                                            .90 | 24 | 30 | 40 | 1.2 | CANNOT_BE_MET
                                            .07 |  7 | 50 | 100 | 0  | MET_REGARDLESS
                                            """)
    void shareNeededOfThoseMissing(double t, int k, int n, int frame, double needed, Reach reach) {
        TippingPoint point = TippingPoint.of(t, k, n, frame);
        Reference.madeBy("(%s*%d-%d)/(%d-%d)".formatted(t, frame, k, frame, n)).equal(needed, point.value(), 1e-12);
        assertEquals(reach, point.reach().orElseThrow());
    }

    @Test
    void nothingMissingIsUndefinedButSaysWhetherItIsMet() {
        assertEquals(Defined.UNDEFINED, TippingPoint.of(.7, 21, 30, 30).status());
        assertTrue(TippingPoint.of(.7, 21, 30, 30).value().isEmpty());
        assertEquals(MET_REGARDLESS, TippingPoint.of(.7, 21, 30, 30).reach().orElseThrow());
        assertEquals(CANNOT_BE_MET, TippingPoint.of(.7, 20, 30, 30).reach().orElseThrow());
        assertEquals(Defined.NO_DATA, TippingPoint.of(.7, 0, 0, 0).status());
    }

    @Test
    void reachAgreesWithTheWorstCase() {
        for (int k = 0; k <= 30; k++) {
            Limits bounds = ManskiBounds.share(k, 30, 40).limits().orElseThrow();
            Reach expected = bounds.lo() >= .7 ? MET_REGARDLESS : bounds.hi() < .7 ? CANNOT_BE_MET : DEPENDS;
            assertEquals(expected, TippingPoint.of(.7, k, 30, 40).reach().orElseThrow(), "k = " + k);
        }
    }
}
