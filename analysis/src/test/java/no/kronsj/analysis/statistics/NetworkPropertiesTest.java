package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What must hold of any network, on random ones; and one well-known network beside NetworkX. */
class NetworkPropertiesTest {
    private static final NamedSeed SEED = NamedSeed.of("network", "properties", 1);
    private static final String KARATE = "0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 "
            + "1-3 1-7 1-13 1-17 1-19 1-21 1-30 2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 "
            + "5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 "
            + "23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29 26-33 27-33 28-31 28-33 29-32 29-33 30-32 "
            + "30-33 31-32 31-33 32-33";
    private static final int[] CLUBS = "0000000001000011001010111111111111".chars().map(c -> c - '0').toArray();

    private static Graph karate() {
        return Graph.of(CLUBS.length, Arrays.stream(KARATE.split(" ")).map(tie -> Arrays.stream(tie.split("-"))
                .mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new));
    }

    private static int[][] random(Random random, int people, int ties) {
        List<int[]> all = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                all.add(new int[]{one, other});
            }
        }
        Collections.shuffle(all, random);
        return all.subList(0, ties).toArray(int[][]::new);
    }

    private static int[] shuffled(Random random, int people) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void theKarateClub() {
        Graph karate = karate();
        double[] shares = Betweenness.of(karate, SEED).shares();
        double[] constraints = BurtConstraint.sorted(karate);
        int[] anybody = new int[CLUBS.length];
        Arrays.fill(anybody, RewiredModularity.ANYBODY);
        RewiredModularity modularity = RewiredModularity.of(karate, CLUBS, anybody, SEED);
        CentralPaths central = CentralPaths.of(karate, CLUBS, Betweenness.of(karate, SEED), SEED);
        Reference.madeBy("networkx 3.6.1 on karate_club_graph() without weights: betweenness_centrality, constraint, "
                + "transitivity, average_shortest_path_length, community.modularity by club")
                .equal(0.43763528138528146, shares[0], 1e-12).equal(0.05592682780182781, shares[8], 1e-12)
                .equal(0.13827561327561325, shares[31], 1e-12)
                .equal(0.0025658369408369406, Quantile.of(shares, .5), 1e-12)
                .equal(0.03185312950937952, Quantile.of(shares, .75), 1e-12)
                .equal(0.4598765432098765, Quantile.of(constraints, .5), 1e-12)
                .equal(0.15542329764660495, constraints[0], 1e-12)
                .equal(0.2556818181818182, Transitivity.of(karate).value(), 1e-12)
                .equal(2.408199643493761, ConnectedParts.of(karate, SEED).distance(), 1e-12)
                .equal(0.3582347140039448, modularity.value(), 1e-12);
        Reference.madeBy("4000 draws of 780 edge swaps each in Python, random.seed(1)")
                .equal(-0.0169, modularity.mean(), 0.006).equal(0.0476, modularity.deviation(), 0.004);
        Reference.madeBy("networkx.all_shortest_paths between clubs, share through {0, 2, 32, 33}, mean over dyads")
                .equal(0.8972757730543196, central.value(), 1e-12);
        assertEquals(4, central.central());
    }

    @Test
    void otherNumbersForThePeopleChangeNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            int people = 12 + round;
            int[][] ties = random(random, people, people + round);
            int[] kinds = IntStream.range(0, people).map(i -> random.nextInt(3)).toArray();
            int[] moved = shuffled(random, people);
            int[][] movedTies = Arrays.stream(ties).map(tie -> new int[]{moved[tie[1]], moved[tie[0]]})
                    .toArray(int[][]::new);
            int[] movedKinds = new int[people];
            IntStream.range(0, people).forEach(person -> movedKinds[moved[person]] = kinds[person]);
            assertArrayEquals(canonical(people, ties, kinds), canonical(people, movedTies, movedKinds),
                    "round " + round);
        }
    }

    /** The ties in canonical numbers, in order. */
    private static int[][] canonical(int people, int[][] ties, int[] kinds) {
        int[] order = CanonicalOrder.of(Graph.of(people, ties), kinds);
        int[] place = new int[people];
        IntStream.range(0, people).forEach(i -> place[order[i]] = i);
        return Arrays.stream(ties).map(tie -> IntStream.of(place[tie[0]], place[tie[1]]).sorted().toArray())
                .sorted(Arrays::compare).toArray(int[][]::new);
    }

    @Test
    void aRingWhoseMembersCannotBeToldApartIsNumberedAlike() {
        int[][] ring = IntStream.range(0, 10).mapToObj(i -> new int[]{i, (i + 1) % 10}).toArray(int[][]::new);
        int[][] moved = IntStream.range(0, 10).mapToObj(i -> new int[]{i * 3 % 10, (i + 1) * 3 % 10})
                .toArray(int[][]::new);
        assertArrayEquals(canonical(10, ring, new int[10]), canonical(10, moved, new int[10]));
    }

    @Test
    void threadsChangeNothing() throws Exception {
        int[][] ties = random(new Random(3), 200, 900);
        int[] labels = IntStream.range(0, 200).map(i -> i % 7).toArray();
        try (var one = new ForkJoinPool(1); var five = new ForkJoinPool(5)) {
            Graph graph = Graph.of(200, ties);
            assertArrayEquals(one.submit(() -> Betweenness.of(graph, SEED).shares()).get(),
                    five.submit(() -> Betweenness.of(graph, SEED).shares()).get());
            assertEquals(one.submit(() -> RelabelledMixing.of(labels, new int[200], ties, SEED)).get(),
                    five.submit(() -> RelabelledMixing.of(labels, new int[200], ties, SEED)).get());
            assertEquals(one.submit(() -> RewiredModularity.of(graph, labels, labels.clone(), SEED)).get(),
                    five.submit(() -> RewiredModularity.of(graph, labels, labels.clone(), SEED)).get());
        }
    }

    @Test
    void underTheNullSmallPAreNoMoreFrequentThanTheySay() {
        Random random = new Random(11);
        int simulations = 600;
        double[] p = new double[simulations];
        for (int i = 0; i < simulations; i++) {
            int[] labels = IntStream.range(0, 24).map(person -> random.nextInt(4)).toArray();
            p[i] = RelabelledMixing.of(labels, new int[24], random(random, 24, 40), SEED.part(i), 199).p()
                    .orElseThrow().value();
        }
        for (double a : new double[]{0.05, 0.1, 0.25, 0.5}) {
            double share = Arrays.stream(p).filter(value -> value <= a).count() / (double) simulations;
            assertTrue(share <= a + 3 * Math.sqrt(a * (1 - a) / simulations), share + " of p are at most " + a);
        }
    }

    @Test
    void whereEveryDyadIsEligibleTheExpectationIsTheMeanOfAllLabellings() {
        Random random = new Random(5);
        for (int round = 0; round < 10; round++) {
            int[] labels = {0, 0, 0, 1, 1, 2, 2, 2};
            int[][] ties = random(random, 8, 3 + round);
            // Labels of 3, 2 and 3 people: 7 dyads within, 21 across.
            assertEquals(MixingIndex.of(ties.length, 0, 21, 7).expected().orElseThrow(),
                    RelabelledMixing.of(labels, new int[8], ties, SEED).mean().orElseThrow(), 1e-12);
        }
    }

    @Test
    void sampledPathsStayWithinTheStatedError() {
        int people = Sources.MOST_EXACT + 1;
        int[][] ties = new int[people - 1][];
        for (int i = 1; i < people; i++) {
            ties[i - 1] = new int[]{(i - 1) / 3, i};
        }
        Graph tree = Graph.of(people, ties);
        Betweenness sampled = Betweenness.of(tree, SEED);
        double[] exact = treeShares(people);
        assertTrue(!sampled.exact() && sampled.error() < 0.07, "" + sampled.error());
        for (int i = 0; i < people; i++) {
            assertEquals(exact[i], sampled.shares()[i], sampled.error());
        }
    }

    /** Of a tree: the dyads that a person parts, counted by the sizes of the parts. */
    private static double[] treeShares(int people) {
        long[] below = new long[people];
        double[] parted = new double[people];
        for (int i = people - 1; i >= 0; i--) {
            below[i]++;
            double above = people - below[i];
            double squares = above * above;
            for (int child = 3 * i + 1; child <= 3 * i + 3 && child < people; child++) {
                squares += (double) below[child] * below[child];
            }
            double others = people - 1.0;
            parted[i] = (others * others - squares) / (others * (others - 1));
            if (i > 0) {
                below[(i - 1) / 3] += below[i];
            }
        }
        return parted;
    }
}
