package no.kronsj.analysis.statistics;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NormalisedPmiTest {
    /** {@code math.log(.05/(.2*.1))/-math.log(.05)} = 0.30586536052072244, Python 3.12. */
    @Test
    void agreesWithTheFormulaInPython() {
        assertEquals(0.30586536052072244, NormalisedPmi.ofShares(.2, .1, .05), 1e-12);
    }

    @Test
    void neverTogetherIsMinusOneAlwaysTogetherIsOneAndByChanceIsZero() {
        assertEquals(-1, NormalisedPmi.ofShares(.2, .1, 0));
        assertEquals(1, NormalisedPmi.ofShares(1, 1, 1));
        assertEquals(1, NormalisedPmi.ofShares(.25, .25, .25), 1e-12);
        assertEquals(0, NormalisedPmi.ofShares(.5, .2, .1), 1e-12);
    }

    @Test
    void pairWithATermOfNoUnitIsSkippedAndCounted() {
        NormalisedPmi pmi = NormalisedPmi.of(List.of(units(0, 1), units(0, 1), units()), 4);
        assertEquals(1, pmi.value().orElseThrow(), 1e-12);
        assertEquals("1 of 3", pmi.pairs() + " of " + (pmi.pairs() + pmi.skipped()));
        NormalisedPmi none = NormalisedPmi.of(List.of(units(0), units()), 4);
        assertEquals(Defined.NO_DATA, none.status());
        assertTrue(none.value().isEmpty());
    }

    private static BitSet units(int... with) {
        BitSet units = new BitSet();
        for (int unit : with) {
            units.set(unit);
        }
        return units;
    }
}
