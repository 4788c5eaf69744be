package no.kronsj.analysis.erasure;

import java.nio.file.Path;
import java.util.SplittableRandom;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.erasure.KilledErasure.Moment;
import no.kronsj.analysis.evaluate.SharedSpark;
import no.kronsj.ingest.NamedPerson;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code ./kronsj soak erase}: programs that erase are killed at forty seeded moments, some of them twice in a row. */
class EraseSoak {
    private static final int WORKSPACES = Integer.getInteger("kronsj.soak.workspaces", 40);
    private static final int MOST_LINES = 10;
    private static final int LONGEST_MILLIS = 10;
    private static final SharedSpark SPARK = new SharedSpark("local[2]");

    @TempDir
    private Path root;

    @AfterAll
    static void endSpark() {
        SPARK.close();
    }

    @Test
    void whateverMomentAnErasureIsKilledAtItEndsByTheSameCommand() throws Exception {
        var random = new SplittableRandom(10);
        NamedWorkspace evaluated = NamedWorkspace.evaluated(root.resolve("evaluated"), SPARK);
        NamedPerson kari = evaluated.person(NamedWorkshop.KARI);
        int killed = 0;
        for (int i = 0; i < WORKSPACES; i++) {
            var erasure = new KilledErasure(evaluated.copyTo(root.resolve("copy-" + i)));
            for (int kill = random.nextInt(2); kill >= 0; kill--) {
                killed += erasure.kill(NamedWorkshop.KARI, moment(random)) ? 1 : 0;
                erasure.assertPublishedWhole();
            }
            erasure.assertEndsByTheSameCommand(NamedWorkshop.KARI, kari);
        }
        assertTrue(killed > WORKSPACES / 2, killed + " were killed before they ended");
    }

    /** Short waits as often as long ones, so that steps of a few milliseconds are hit as well. */
    private static Moment moment(SplittableRandom random) {
        return new Moment(random.nextInt(MOST_LINES), 1 << random.nextInt(LONGEST_MILLIS + 1));
    }
}
