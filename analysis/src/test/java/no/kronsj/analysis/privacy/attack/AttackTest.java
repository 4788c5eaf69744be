package no.kronsj.analysis.privacy.attack;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.privacy.attack.Attacks.Guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A slice of {@link AttackSoak}: with the guard up nothing is broken, and without it, or with half of it, much is. */
class AttackTest {
    private static final int WORKSHOPS = 12;

    @TempDir
    Path folder;

    @Test
    void noSecretIsBrokenByThePublicTables() {
        assertEquals(List.of(), new Attacks(folder).broken(Guard.ON, WORKSHOPS));
    }

    @Test
    void theSameAttackerSucceedsWhereNothingIsHidden() {
        List<String> broken = new Attacks(folder).broken(Guard.OFF, WORKSHOPS);

        assertTrue(broken.size() > 10 * WORKSHOPS, () -> broken.size() + ": " + broken);
    }

    @Test
    void theSameAttackerSucceedsWhereOnlyTheSmallFiguresAreHidden() {
        List<String> broken = new Attacks(folder).broken(Guard.PRIMARY, WORKSHOPS);

        assertTrue(broken.size() > WORKSHOPS, () -> broken.size() + ": " + broken);
    }
}
