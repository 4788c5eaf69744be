package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Six graphs whose measures follow from a formula. */
class KnownGraphsTest {
    private static final NamedSeed SEED = NamedSeed.of("known", "graphs", 1);

    private static int[][] every(int people, java.util.function.BiPredicate<Integer, Integer> tied) {
        List<int[]> ties = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                if (tied.test(one, other)) {
                    ties.add(new int[]{one, other});
                }
            }
        }
        return ties.toArray(int[][]::new);
    }

    private static double[] betweenness(Graph graph) {
        return Betweenness.of(graph, SEED).shares();
    }

    private static double distance(Graph graph) {
        return ConnectedParts.of(graph, SEED).distance().orElseThrow();
    }

    @Test
    void path() {
        int n = 9;
        Graph path = Graph.of(n, every(n, (a, b) -> b - a == 1));
        for (int i = 0; i < n; i++) {
            assertEquals(2.0 * i * (n - 1 - i) / ((n - 1) * (n - 2)), betweenness(path)[i], 1e-12);
        }
        assertEquals((n + 1) / 3.0, distance(path), 1e-12);
        assertEquals(0, Transitivity.of(path).value().orElseThrow());
        assertEquals(0.5, BurtConstraint.sorted(path)[0], 1e-12);
        assertEquals(1, BurtConstraint.sorted(path)[n - 1], 1e-12);
    }

    @Test
    void star() {
        int n = 8;
        Graph star = Graph.of(n, every(n, (a, b) -> a == 0));
        assertEquals(1, betweenness(star)[0], 1e-12);
        assertEquals(0, betweenness(star)[1], 1e-12);
        assertEquals(2 - 2.0 / n, distance(star), 1e-12);
        assertEquals(1.0 / (n - 1), BurtConstraint.sorted(star)[0], 1e-12);
        int[] classes = IntStream.range(0, n).map(i -> i % 2).toArray();
        CentralPaths paths = CentralPaths.of(star, classes, Betweenness.of(star, SEED), SEED);
        assertEquals(1, paths.central());
        // 16 dyads of two classes; the four with the centre itself need nobody between.
        assertEquals(12 / 16.0, paths.value().orElseThrow(), 1e-12);
    }

    @Test
    void clique() {
        int n = 7;
        Graph clique = Graph.of(n, every(n, (a, b) -> true));
        assertEquals(0, Arrays.stream(betweenness(clique)).sum(), 1e-12);
        assertEquals(1, distance(clique), 1e-12);
        assertEquals(1, Transitivity.of(clique).value().orElseThrow());
        double each = 1.0 / (n - 1) + (n - 2.0) / ((n - 1) * (n - 1));
        assertEquals((n - 1) * each * each, BurtConstraint.sorted(clique)[3], 1e-12);
        RewiredModularity modularity = RewiredModularity.of(clique, new int[n], anybody(n), SEED);
        assertEquals(0, modularity.value().orElseThrow(), 1e-12);
        assertEquals(Defined.DEGENERATE, modularity.status(), "nothing can be rewired");
        assertEquals(Defined.UNDEFINED, CentralPaths.of(clique, new int[]{0, 0, 0, 1, 1, 1, 1},
                Betweenness.of(clique, SEED), SEED).status(), "nobody lies between others");
    }

    @Test
    void twoCliquesWithABridge() {
        int k = 5;
        Graph bridged = Graph.of(2 * k, every(2 * k, (a, b) -> a < k == b < k || a == k - 1 && b == k));
        int ties = k * (k - 1) + 1;
        assertEquals((k - 1) * k * 2.0 / ((2 * k - 1) * (2 * k - 2)), betweenness(bridged)[k], 1e-12);
        assertEquals(1, ConnectedParts.of(bridged, SEED).value().orElseThrow());
        assertEquals((ties + 2.0 * 2 * (k - 1) + 3.0 * (k - 1) * (k - 1)) / (k * (2 * k - 1)), distance(bridged),
                1e-12);
        double closed = 2 * k * (k - 1) * (k - 2) / 2.0;
        assertEquals(closed / (closed + 2 * (k - 1)), Transitivity.of(bridged).value().orElseThrow(), 1e-12);
        int[] sides = IntStream.range(0, 2 * k).map(i -> i / k).toArray();
        RewiredModularity modularity = RewiredModularity.of(bridged, sides, anybody(2 * k), SEED);
        assertEquals((ties - 1.0) / ties - 0.5, modularity.value().orElseThrow(), 1e-12);
        assertTrue(modularity.z().orElseThrow() > 3, modularity.toString());
        assertEquals(2, CentralPaths.of(bridged, sides, Betweenness.of(bridged, SEED), SEED).central(),
                "the tenth is one, and the other is as central");
    }

    @Test
    void ringLattice() {
        int n = 12;
        Graph ring = Graph.of(n, every(n, (a, b) -> Math.min(b - a, n - b + a) <= 2));
        assertEquals(0.5, Transitivity.of(ring).value().orElseThrow(), 1e-12);
        // Steps to the others: four of 1, four of 2, three of 3.
        assertEquals(21 / 11.0, distance(ring), 1e-12);
        double each = 21 - 11;
        for (double share : betweenness(ring)) {
            assertEquals(each / ((n - 1) * (n - 2)), share, 1e-12, "everybody carries the same");
        }
    }

    @Test
    void completeBipartite() {
        int a = 3;
        int b = 5;
        Graph both = Graph.of(a + b, every(a + b, (one, other) -> one < a && other >= a));
        double pairs = (a + b - 1) * (a + b - 2) / 2.0;
        assertEquals(b * (b - 1) / 2.0 / a / pairs, betweenness(both)[0], 1e-12);
        assertEquals(a * (a - 1) / 2.0 / b / pairs, betweenness(both)[a], 1e-12);
        assertEquals(0, Transitivity.of(both).value().orElseThrow());
        int[] sides = {0, 0, 0, 1, 1, 1, 1, 1};
        RewiredModularity modularity = RewiredModularity.of(both, sides, sides, SEED);
        assertEquals(-0.5, modularity.value().orElseThrow(), 1e-12);
        assertEquals(Defined.DEGENERATE, modularity.status(), "the rule leaves no other ties");
        assertEquals(-1, Assortativity.of(new int[]{0, 0}, new int[]{1, 1}).value().orElseThrow(), 1e-12);
    }

    @Test
    void anIsolateIsAPartOfItsOwnAndChangesNoDistance() {
        int[][] ties = every(9, (a, b) -> b - a == 1 || b - a == 4);
        Graph with = Graph.of(10, ties);
        Graph without = Graph.of(9, ties);
        assertEquals(2, ConnectedParts.of(with, SEED).value().orElseThrow());
        assertEquals(0.9, ConnectedParts.of(with, SEED).largest().orElseThrow(), 1e-12);
        assertEquals(distance(without), distance(with), 1e-12);
        assertEquals(Transitivity.of(without), Transitivity.of(with));
        assertArrayEquals(BurtConstraint.sorted(without), BurtConstraint.sorted(with));
        for (int i = 0; i < 9; i++) {
            assertEquals(betweenness(without)[i] * 8 * 7, betweenness(with)[i] * 9 * 8, 1e-9);
        }
    }

    @Test
    void twoPartsAsLargeShareTheMeanDistance() {
        Graph parts = Graph.of(7, new int[][]{{0, 1}, {1, 2}, {3, 4}, {4, 5}, {3, 5}});
        assertEquals(3, ConnectedParts.of(parts, SEED).value().orElseThrow());
        assertEquals((4 / 3.0 + 1) / 2, distance(parts), 1e-12);
    }

    @Test
    void nobodyAndNoTies() {
        assertEquals(Defined.NO_DATA, ConnectedParts.of(Graph.of(0, new int[0][]), SEED).status());
        Graph alone = Graph.of(2, new int[0][]);
        assertEquals(Defined.UNDEFINED, Betweenness.of(alone, SEED).status());
        assertEquals(Defined.UNDEFINED, Transitivity.of(alone).status());
        assertEquals(Defined.UNDEFINED, RewiredModularity.of(alone, new int[2], anybody(2), SEED).status());
        assertTrue(ConnectedParts.of(alone, SEED).distance().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Graph.of(2, new int[][]{{0, 1}, {1, 0}}));
        assertThrows(IllegalArgumentException.class, () -> Graph.of(2, new int[][]{{1, 1}}));
    }

    private static int[] anybody(int people) {
        return IntStream.range(0, people).map(i -> RewiredModularity.ANYBODY).toArray();
    }
}
