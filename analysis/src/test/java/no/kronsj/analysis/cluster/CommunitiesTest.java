package no.kronsj.analysis.cluster;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.statistics.NamedSeed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CommunitiesTest {
    private static final NamedSeed SEED = NamedSeed.of("communities", "test", 1);

    /** Cliques, each with a tie to the next. */
    private static int[][] cliques(int cliques, int people) {
        var ties = new ArrayList<int[]>();
        for (int clique = 0; clique < cliques; clique++) {
            int first = clique * people;
            for (int one = first; one < first + people; one++) {
                for (int other = one + 1; other < first + people; other++) {
                    ties.add(new int[]{one, other});
                }
            }
            if (clique + 1 < cliques) {
                ties.add(new int[]{first, first + people});
            }
        }
        return ties.toArray(int[][]::new);
    }

    @Test
    void cliquesWithBridgesAreParts() {
        Communities found = Communities.of(cliques(6, 5), SEED).orElseThrow();

        assertEquals(6, found.number());
        assertEquals(1, found.agreement());
        // networkx.community.modularity of these six parts.
        assertEquals(60 / 65.0 - (2 * 21 * 21 + 4 * 22 * 22) / 16900.0, found.modularity(), 1e-12);
    }

    @Test
    void fewPeopleHaveNoParts() {
        assertTrue(Communities.of(cliques(5, 5), SEED).isEmpty());
    }

    @Test
    void threadsChangeNothing() throws Exception {
        int[][] ties = cliques(40, 4);
        Callable<Communities> work = () -> Communities.of(ties, SEED).orElseThrow();
        try (var one = new ForkJoinPool(1); var four = new ForkJoinPool(4)) {
            assertEquals(one.submit(work).get(), four.submit(work).get());
        }
    }

    @Test
    void samePartitionUnderOtherNumbersAgrees() {
        assertEquals(1, AdjustedRand.of(new int[]{0, 0, 1, 1, 2}, new int[]{2, 2, 0, 0, 1}));
    }

    @Test
    void agreementIsThatOfTheLiterature() {
        // sklearn.metrics.adjusted_rand_score([0, 0, 1, 2], [0, 0, 1, 1])
        assertEquals(0.5714285714285714, AdjustedRand.of(new int[]{0, 0, 1, 2}, new int[]{0, 0, 1, 1}), 1e-15);
        // sklearn.metrics.adjusted_rand_score([0, 0, 1, 1], [0, 1, 0, 1])
        assertEquals(-0.5, AdjustedRand.of(new int[]{0, 0, 1, 1}, new int[]{0, 1, 0, 1}), 1e-15);
    }
}
