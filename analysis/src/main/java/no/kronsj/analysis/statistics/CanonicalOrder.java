package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An order of people that comes from who they are and whom they met, not from their names: two graphs that differ in names
 * only are numbered alike, so that random draws on them are the same.
 */
public final class CanonicalOrder {
    private static final int MOST_ROUNDS = 200;

    private final Graph graph;
    private int[] ranks;
    private int classes;

    private CanonicalOrder(Graph graph, int[] kinds) {
        this.graph = graph;
        this.ranks = kinds.clone();
    }

    /**
     * People by kind, then by their partners' places, refined until nothing changes; of those that cannot be told apart one
     * is put first, and so on. Those with the same partners are exchangeable and stay as they came, and so does what is
     * left after 200 rounds.
     * <p>
     * Missing: not accepted. Smallest: nobody. Source: colour refinement, Weisfeiler and Leman (1968); metrics 0.7.
     *
     * @param kinds one per person, from 0
     * @return the people's numbers, in their new order
     */
    public static int[] of(Graph graph, int[] kinds) {
        Arguments.sameLength("people", graph.people(), "kinds", kinds.length);
        var order = new CanonicalOrder(graph, kinds);
        order.rank(person -> new int[]{kinds[person], graph.degree(person)});
        order.refine();
        for (int round = 0; round < MOST_ROUNDS && order.partOne(); round++) {
            order.refine();
        }
        int[] ranks = order.ranks;
        return sorted(Comparator.comparingInt(person -> ranks[person]), ranks.length);
    }

    private void refine() {
        int before;
        do {
            before = classes;
            int[] now = ranks;
            rank(person -> {
                int[] places = new int[graph.degree(person) + 1];
                places[0] = now[person];
                for (int i = graph.starts[person]; i < graph.starts[person + 1]; i++) {
                    places[i - graph.starts[person] + 1] = now[graph.ends[i]];
                }
                Arrays.sort(places, 1, places.length);
                return places;
            });
        } while (classes > before);
    }

    /** A place is the number of people before; those whose signatures are equal share it. */
    private void rank(java.util.function.IntFunction<int[]> signature) {
        int people = graph.people();
        int[][] signatures = IntStream.range(0, people).mapToObj(signature).toArray(int[][]::new);
        int[] order = sorted((a, b) -> Arrays.compare(signatures[a], signatures[b]), people);
        int[] placed = new int[people];
        classes = 0;
        for (int i = 0; i < people; i++) {
            boolean same = i > 0 && Arrays.equals(signatures[order[i]], signatures[order[i - 1]]);
            placed[order[i]] = same ? placed[order[i - 1]] : i;
            classes += same ? 0 : 1;
        }
        ranks = placed;
    }

    /** Puts one of the first people who can still be told apart only by name behind the others; false without such. */
    private boolean partOne() {
        int[] order = sorted(Comparator.comparingInt(person -> ranks[person]), ranks.length);
        for (int i = 1; i < order.length; i++) {
            int one = order[i - 1];
            int other = order[i];
            if (ranks[one] == ranks[other] && !samePartners(one, other)) {
                int last = i;
                while (last + 1 < order.length && ranks[order[last + 1]] == ranks[one]) {
                    last++;
                }
                ranks[order[last]] = last;
                classes++;
                return true;
            }
        }
        return false;
    }

    private boolean samePartners(int one, int other) {
        return Arrays.equals(graph.ends, graph.starts[one], graph.starts[one + 1], graph.ends, graph.starts[other],
                graph.starts[other + 1]);
    }

    private static int[] sorted(Comparator<Integer> by, int people) {
        return IntStream.range(0, people).boxed().sorted(by).mapToInt(Integer::intValue).toArray();
    }
}
