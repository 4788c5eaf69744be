package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class NetPromoterTest {
    // Three detractors (0, 5, 6), nine passives, eighteen promoters: the net score vector of B3, times 100.
    private static final int[] COUNTS = {1, 0, 0, 0, 0, 1, 1, 4, 5, 8, 10};

    @Test
    void promotersMinusDetractorsInPoints() {
        Reference.madeBy("100 * the net score of 18+, 3-, n=30").equal(50, NetPromoter.of(COUNTS).value(), 1e-12)
                .equal(22.399387228575623, 71.35061277142438, NetPromoter.of(COUNTS).limits(), 1e-9);
        Reference.madeBy("100 * the net score of 18+, 3-, n=30, N=40").equal(36.023886445373154, 60.81130303249038,
                NetPromoter.of(COUNTS, 40).limits(), 1e-9);
    }

    @Test
    void onlyAScaleFromZeroToTenHasOne() {
        assertThrows(IllegalArgumentException.class, () -> NetPromoter.of(new int[]{1, 2, 3, 4, 5}));
        assertEquals(Defined.NO_DATA, NetPromoter.of(new int[11]).status());
    }
}
