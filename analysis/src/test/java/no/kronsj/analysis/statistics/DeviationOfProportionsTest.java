package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DeviationOfProportionsTest {
    private static double of(int[] counts, int[] sizes) {
        return DeviationOfProportions.of(counts, sizes).value().orElseThrow();
    }

    /** {@code sum(abs(c/c.sum() - s/s.sum()))/2/(1 - s.min()/s.sum())}, NumPy. */
    @Test
    void agreesWithTheFormulaInPython() {
        assertEquals(0.7, of(new int[]{3, 0, 1}, new int[]{10, 20, 30}), 1e-12);
    }

    @Test
    void evenlySpreadIsZeroAndAllInTheSmallestPartIsOne() {
        assertEquals(0, of(new int[]{1, 2, 3}, new int[]{10, 20, 30}), 1e-12);
        assertEquals(1, of(new int[]{5, 0}, new int[]{10, 90}), 1e-12);
    }

    @Test
    void absentWordHasNoSpreadAndOnePartHasNone() {
        assertEquals(Defined.NO_DATA, DeviationOfProportions.of(new int[]{0, 0}, new int[]{5, 5}).status());
        assertEquals(Defined.UNDEFINED, DeviationOfProportions.of(new int[]{2, 0}, new int[]{5, 0}).status());
        assertTrue(DeviationOfProportions.of(new int[]{2}, new int[]{5}).value().isEmpty());
    }
}
