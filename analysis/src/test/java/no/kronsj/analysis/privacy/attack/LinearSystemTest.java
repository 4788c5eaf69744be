package no.kronsj.analysis.privacy.attack;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The attacker's arithmetic on sums that can be done by hand. */
class LinearSystemTest {
    private final LinearSystem system = new LinearSystem();

    @Test
    void aTotalLeavesEachPartEverythingFromNothingToAll() {
        system.equal(Map.of("a", 1.0, "b", 1.0, "c", 1.0, "d", 1.0, "e", 1.0), 5);
        system.equal(Map.of("f", 1.0, "g", 1.0), 10);

        assertEquals(new Possible(0, 5), system.range(Map.of("d", 1.0, "e", 1.0)));
        assertEquals(new Possible(0, 15), system.range(Map.of("a", 1.0, "f", 1.0)));
    }

    @Test
    void aTotalLessItsOtherPartIsTheFirst() {
        system.equal(Map.of("a", 1.0, "b", 1.0), 7);
        system.equal(Map.of("b", 1.0), 4);

        assertEquals(new Possible(3, 3), system.range(Map.of("a", 1.0)));
    }

    @Test
    void twoSumsOfTheSameAnswersFixBoth() {
        system.equal(Map.of("x", 1.0, "y", 1.0), 6);
        system.equal(Map.of("x", 4.0, "y", 5.0), 28);

        assertEquals(new Possible(2, 2), system.range(Map.of("x", 1.0)));
    }

    @Test
    void betweenTwoWholeNumbersIsNoWholeNumber() {
        system.between(Map.of("x", 1.0), 1.2, 2.7);

        assertEquals(new Possible(2, 2), system.range(Map.of("x", 1.0)));
    }

    @Test
    void whatContradictsItselfIsNoKnowledge() {
        system.equal(Map.of("x", 1.0), 1);
        system.equal(Map.of("x", 1.0), 2);

        assertThrows(IllegalStateException.class, () -> system.range(Map.of("x", 1.0)));
    }
}
