package no.kronsj.analysis.statistics;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpringLayoutTest {
    /** Two cliques of four with one tie between them. */
    private static final int[][] CLIQUES = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {4, 5}, {4, 6}, {4, 7},
            {5, 6}, {5, 7}, {6, 7}, {3, 4}};

    @Test
    void theSameGraphHasTheSamePlaces() {
        int[] blocks = {0, 0, 1, 1, 0, 0, 1, 1};
        double[][] once = SpringLayout.of(Graph.of(8, CLIQUES), blocks);
        double[][] again = SpringLayout.of(Graph.of(8, CLIQUES), blocks);

        for (int i = 0; i < 8; i++) {
            assertArrayEquals(once[i], again[i], 0.0);
        }
    }

    @Test
    void whoIsTiedStandsNearer() {
        double[][] at = SpringLayout.of(Graph.of(8, CLIQUES), new int[]{0, 1, 0, 1, 0, 1, 0, 1});

        assertTrue(distance(at[0], at[1]) < distance(at[0], at[6]), Arrays.deepToString(at));
        assertTrue(distance(at[5], at[7]) < distance(at[1], at[7]), Arrays.deepToString(at));
    }

    @Test
    void everyPlaceIsInTheUnitSquareAndNoTwoAreTheSame() {
        double[][] at = SpringLayout.of(Graph.of(12, CLIQUES), new int[12]);

        for (double[] place : at) {
            assertTrue(Arrays.stream(place).allMatch(share -> share >= 0 && share <= 1), Arrays.toString(place));
        }
        assertEquals(12, Arrays.stream(at).map(Arrays::toString).distinct().count());
    }

    @Test
    void nobodyAndOneHaveTheirPlaceToo() {
        assertEquals(0, SpringLayout.of(Graph.of(0, new int[0][]), new int[0]).length);
        assertArrayEquals(new double[]{0.5, 0.5}, SpringLayout.of(Graph.of(1, new int[0][]), new int[1])[0]);
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]);
    }
}
