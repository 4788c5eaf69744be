package no.kronsj.analysis.uptake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.proposal.WrittenTexts;
import no.kronsj.analysis.statistics.AssignmentNet;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.text.TextTokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The sample's g05 took up everything, g09 nothing; notes dealt out anew must look like no uptake. */
class PlantedUptakeTest {
    private static final int SHUFFLES = 200;
    private static final long SEED = 20210922;

    @TempDir
    static Path folder = Path.of(".");
    private static Writings sample = new Writings(List.of());

    @BeforeAll
    static void read() throws Exception {
        sample = WrittenTexts.ofSample(folder);
    }

    @Test
    void theGroupThatTookEverythingAndTheOneThatTookNothingAreToldApart() {
        Uptake uptake = Uptake.of(sample, new TextTokens());
        AssignmentNet full = uptake.net("g05");
        AssignmentNet none = uptake.net("g09");
        System.out.printf("uptake g05 %s (expected %s), g09 %s, all %s%n", full.observed(), full.expected(),
                none.observed(), uptake.net().value());
        assertTrue(full.value().orElseThrow() > 0.5 && full.p().orElseThrow().value() < 0.001, full.toString());
        assertEquals(0, none.value().orElseThrow(), 0.02);
        assertTrue(none.p().orElseThrow().value() > 0.5, none.toString());
        assertTrue(uptake.groups().stream().filter(group -> !group.equals("g05")).allMatch(
                group -> uptake.net(group).value().orElse(0) < full.value().orElseThrow()), "g05 leads");
    }

    @Test
    void shuffledNotesGiveNoNetUptakeAndNoSmallP() {
        Uptake uptake = Uptake.of(sample, new TextTokens());
        List<Integer> receivers = new ArrayList<>(
                uptake.notes().stream().map(note -> uptake.groups().indexOf(note.to())).toList());
        var random = new Random(SEED);
        double sum = 0;
        int[] below = new int[3];
        double[] levels = {0.05, 0.1, 0.2};
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            Collections.shuffle(receivers, random);
            AssignmentNet net = AssignmentNet.of(uptake.scores(),
                    receivers.stream().mapToInt(Integer::intValue).toArray(), new int[receivers.size()],
                    NamedSeed.of("uptake_net", "shuffle " + shuffle, SEED));
            sum += net.value().orElseThrow();
            for (int i = 0; i < levels.length; i++) {
                below[i] += net.p().orElseThrow().value() <= levels[i] ? 1 : 0;
            }
        }
        System.out.printf("shuffled notes: mean net uptake %.4f, p <= .05/.1/.2 in %d, %d, %d of %d (seed %d)%n",
                sum / SHUFFLES, below[0], below[1], below[2], SHUFFLES, SEED);
        assertEquals(0, sum / SHUFFLES, 0.01);
        for (int i = 0; i < levels.length; i++) {
            // Three standard errors of a share of 200.
            double slack = 3 * Math.sqrt(levels[i] * (1 - levels[i]) / SHUFFLES);
            assertTrue((double) below[i] / SHUFFLES <= levels[i] + slack, levels[i] + ": " + below[i]);
        }
    }
}
