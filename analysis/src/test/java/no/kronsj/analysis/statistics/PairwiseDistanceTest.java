package no.kronsj.analysis.statistics;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PairwiseDistanceTest {
    private static final NamedSeed SEED = NamedSeed.of("definition_distance", "test", NamedSeed.DEFAULT_USER_SEED);

    /** Three groups, first versions above second; NumPy with {@code itertools.product([0, 1], repeat=3)}. */
    @Test
    void agreesWithAllExchangesCountedInPython() {
        double[][] distances = {{0, .9, .8, .5, .7, .6}, {.9, 0, .7, .8, .3, .5}, {.8, .7, 0, .6, .4, .2},
                {.5, .8, .6, 0, .45, .35}, {.7, .3, .4, .45, 0, .25}, {.6, .5, .2, .35, .25, 0}};
        PairwiseDistance change = PairwiseDistance.change(distances, SEED);
        assertEquals(.8, change.before().orElseThrow(), 1e-12);
        assertEquals(.35, change.after().orElseThrow(), 1e-12);
        assertEquals(-.45, change.value().orElseThrow(), 1e-12);
        assertEquals(.25, change.p().orElseThrow().value(), 1e-12);
        assertEquals(PValue.Method.EXACT, change.p().orElseThrow().method());
    }

    @Test
    void twoThingsHaveADistanceAndNoTest() {
        double[][] distances = {{0, .9, .1, .1}, {.9, 0, .1, .1}, {.1, .1, 0, .4}, {.1, .1, .4, 0}};
        PairwiseDistance change = PairwiseDistance.change(distances, SEED);
        assertEquals(Defined.TOO_FEW, change.status());
        assertEquals(-.5, change.value().orElseThrow(), 1e-12);
        assertTrue(change.p().isEmpty());
        assertEquals(Defined.NO_DATA, PairwiseDistance.change(new double[0][0], SEED).status());
    }

    @Test
    void nothingChangedIsDegenerate() {
        assertEquals(Defined.DEGENERATE, PairwiseDistance.change(new double[8][8], SEED).status());
    }

    /** Without an effect a p of at most .1 comes out in about a tenth of all cases; 300 cases, exact and drawn. */
    @Test
    void underTheNullSmallPIsRare() {
        for (int things : new int[]{6, 18}) {
            long seed = 71 + things;
            Random random = new Random(seed);
            int cases = things == 6 ? 300 : 20;
            int small = 0;
            for (int i = 0; i < cases; i++) {
                small += PairwiseDistance.change(noise(2 * things, random), SEED).p().orElseThrow().value() <= .1
                        ? 1
                        : 0;
            }
            assertTrue(small <= cases * .1 + 3 * Math.sqrt(cases * .09), small + " of " + cases + ", seed " + seed);
        }
    }

    private static double[][] noise(int n, Random random) {
        double[][] distances = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = random.nextDouble();
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }
}
