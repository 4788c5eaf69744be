package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How far each person's partners are each other's partners, so that nobody needs this person to meet. */
public final class BurtConstraint {
    private BurtConstraint() {}

    /**
     * S_j (p_ij + S_q p_iq p_qj)² over partners j, with p_ij = 1/(number of i's partners); sorted, of those who have a
     * partner. From about 0 to 9/8.
     * <p>
     * Missing: people without partners have none and are left out. Smallest: one tie. Source: Burt (1992), Structural
     * Holes; metrics E9. Python: {@code networkx.constraint(G)}.
     */
    public static double[] sorted(Graph graph) {
        return IntStream.range(0, graph.people()).parallel().filter(person -> graph.degree(person) > 0)
                .mapToDouble(person -> of(graph, person)).sorted().toArray();
    }

    private static double of(Graph graph, int person) {
        int[] partners = Arrays.copyOfRange(graph.ends, graph.starts[person], graph.starts[person + 1]);
        double own = 1.0 / partners.length;
        double sum = 0;
        for (int partner : partners) {
            double through = 0;
            for (int between : partners) {
                through += between != partner && graph.tied(between, partner) ? own / graph.degree(between) : 0;
            }
            sum += (own + through) * (own + through);
        }
        return sum;
    }
}
