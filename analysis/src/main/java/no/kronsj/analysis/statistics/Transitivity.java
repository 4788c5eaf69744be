package no.kronsj.analysis.statistics;

import java.util.OptionalDouble;

/**
 * How often two who share a partner met too.
 *
 * @param status UNDEFINED where nobody has two partners, else OK
 * @param value  from 0 to 1
 */
public record Transitivity(Defined status, OptionalDouble value) implements Estimate {

    /**
     * 3 · triangles / (pairs of ties that share a person).
     * <p>
     * Missing: not accepted. Smallest: two ties of one person. Source: metrics E10. Python:
     * {@code networkx.transitivity(G)}.
     */
    public static Transitivity of(Graph graph) {
        long triples = 0;
        long closed = 0;
        for (int person = 0; person < graph.people(); person++) {
            triples += (long) graph.degree(person) * (graph.degree(person) - 1) / 2;
            for (int i = graph.starts[person]; i < graph.starts[person + 1]; i++) {
                closed += graph.ends[i] > person ? common(graph, person, graph.ends[i]) : 0;
            }
        }
        return triples == 0
                ? new Transitivity(Defined.UNDEFINED, OptionalDouble.empty())
                : new Transitivity(Defined.OK, OptionalDouble.of((double) closed / triples));
    }

    private static int common(Graph graph, int one, int other) {
        int i = graph.starts[one];
        int j = graph.starts[other];
        int found = 0;
        while (i < graph.starts[one + 1] && j < graph.starts[other + 1]) {
            int difference = Integer.compare(graph.ends[i], graph.ends[j]);
            found += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return found;
    }
}
