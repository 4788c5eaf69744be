package no.kronsj.analysis.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.statistics.NamedSeed;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PairwiseTest {
    private static final NamedSeed SEED = NamedSeed.of("pairwise", "test", NamedSeed.DEFAULT_USER_SEED);

    /** Six against six that do not overlap: 2 of 924 splits, and three pairs. */
    @Test
    void pairsThatDifferAreNamedWithoutTheMarkBetweenNotes() {
        var groups = new GroupCounts(List.of("sea;x", "sand", "sky"), new int[][]{{6, 0}, {3, 3}, {0, 6}},
                new int[]{0, 3, 6});

        assertEquals(List.of("sea,x below sky, Holm p 0.006", "1 of 3 pairs below 0.05 by Holm"),
                List.of(Pairwise.notes(groups, SEED, .05)));
    }

    @Test
    void morePairsThanAnybodyReadsAreNotCompared() {
        int[][] levels = new int[31][2];
        for (int[] group : levels) {
            group[0] = 5;
        }
        var groups = new GroupCounts(java.util.stream.IntStream.range(0, 31).mapToObj(g -> "g" + g).toList(), levels,
                new int[31]);

        assertEquals(List.of("too many pairs to compare one by one"), List.of(Pairwise.notes(groups, SEED, .05)));
    }
}
