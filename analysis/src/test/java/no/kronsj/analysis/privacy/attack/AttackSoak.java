package no.kronsj.analysis.privacy.attack;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.privacy.attack.Attacks.Guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** {@code ./kronsj soak attack}: two hundred invented workshops, a quarter of them with each of the named minimum cells. */
class AttackSoak {
    private static final int WORKSHOPS = Integer.getInteger("kronsj.soak.workshops", 200);

    @TempDir
    Path folder;

    @Test
    void noSecretIsBrokenByThePublicTables() {
        assertEquals(List.of(), new Attacks(folder).broken(Guard.ON, WORKSHOPS));
    }
}
