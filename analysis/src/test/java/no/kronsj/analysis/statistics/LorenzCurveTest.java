package no.kronsj.analysis.statistics;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.statistics.LorenzCurve.Point;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LorenzCurveTest {

    /** {@code numpy.cumsum([0, 0, 4, 6, 10]) / 20}. */
    @Test
    void amountsAreAddedUpFromTheLeast() {
        assertEquals(List.of(new Point(0, 0), new Point(0.2, 0), new Point(0.4, 0), new Point(0.6, 0.2),
                new Point(0.8, 0.5), new Point(1, 1)), LorenzCurve.of(new double[]{10, 6, 4, 0, 0}).points());
    }

    @Test
    void nothingSharedIsNoCurve() {
        assertEquals(Defined.UNDEFINED, LorenzCurve.of(new double[]{0, 0}).status());
        assertEquals(new LorenzCurve(Defined.NO_DATA, List.of()), LorenzCurve.of(new double[0]));
    }
}
