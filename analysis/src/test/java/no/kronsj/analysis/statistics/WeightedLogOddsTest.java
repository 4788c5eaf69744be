package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WeightedLogOddsTest {
    /** {@code d = log((12+a)/(800+100-12-a)) - log((5+a)/(3200+100-5-a)), a = .425}; {@code 2*norm.sf(d/sqrt(v))}, SciPy 1.17.1. */
    @Test
    void agreesWithTheFormulaInPython() {
        WeightedLogOdds odds = WeightedLogOdds.of(12, 5, 800, 3_200, .425, 100);
        assertEquals(2.140232103044367, odds.value(), 1e-12);
        assertEquals(4.159008747841867, odds.z(), 1e-12);
        assertEquals(3.196316596835524e-05, odds.p(), 1e-12);
        WeightedLogOdds absent = WeightedLogOdds.of(0, 7, 500, 700, 7 / 12.0, 100);
        assertEquals(-1.682317210408024, absent.z(), 1e-12);
        assertEquals(0.0925073455722017, absent.p(), 1e-12);
    }

    @Test
    void exchangedTextsGiveTheOppositeAndAStrongerPriorGivesLess() {
        double z = WeightedLogOdds.of(9, 2, 300, 300, 11 / 600.0 * 100, 100).z();
        assertEquals(-z, WeightedLogOdds.of(2, 9, 300, 300, 11 / 600.0 * 100, 100).z(), 1e-12);
        assertTrue(WeightedLogOdds.of(9, 2, 300, 300, 11 / 600.0 * 1_000, 1_000).z() < z);
    }

    @Test
    void textWithoutWordsHasNoOdds() {
        assertThrows(IllegalArgumentException.class, () -> WeightedLogOdds.of(0, 2, 0, 300, .5, 100));
        assertThrows(IllegalArgumentException.class, () -> WeightedLogOdds.of(1, 2, 10, 300, 0, 100));
    }
}
