package no.kronsj.analysis.statistics;

import java.util.Arrays;

/** On how many shortest paths between others each person lies. */
public final class Betweenness {
    private static final double DOUBT = 0.05;

    private final double[] shares;
    private final boolean exact;

    private Betweenness(double[] shares, boolean exact) {
        this.shares = shares;
        this.exact = exact;
    }

    /**
     * Unweighted shortest paths, every dyad once, divided by (n - 1)(n - 2)/2; dyads without a path count nothing. Exact up
     * to 20,000 people, else from 2,000 drawn ones. Identical for any number of threads.
     * <p>
     * Missing: not accepted. Smallest n: 3. Source: Brandes (2001), J. Math. Sociol. 25, 163–177; metrics E9. Python:
     * {@code networkx.betweenness_centrality(G)}.
     */
    public static Betweenness of(Graph graph, NamedSeed seed) {
        int people = graph.people();
        if (people < 3) {
            return new Betweenness(new double[0], true);
        }
        Sources sources = Sources.of(people, seed);
        double[] sums = new double[people];
        for (double[] part : sources.parts(part -> Dependencies.of(graph, sources.part(part)))) {
            for (int person = 0; person < people; person++) {
                sums[person] += part[person];
            }
        }
        double scale = people / ((double) sources.people().length * (people - 1) * (people - 2));
        return new Betweenness(Arrays.stream(sums).map(sum -> sum * scale).toArray(), sources.all());
    }

    /** UNDEFINED below 3 people. */
    public Defined status() {
        return shares.length == 0 ? Defined.UNDEFINED : Defined.OK;
    }

    /** By person, from 0 to 1; empty below 3 people. */
    public double[] shares() {
        return shares.clone();
    }

    /** Whether paths from everybody were followed. */
    public boolean exact() {
        return exact;
    }

    /**
     * With 95 % probability no share is further from the exact one than this; 0 where they are exact. Hoeffding's bound for
     * each person, by the union over all: sqrt(ln(2n/0.05)/(2 · 2,000)).
     */
    public double error() {
        return exact ? 0 : Math.sqrt(Math.log(2 * shares.length / DOUBT) / (2.0 * Sources.DRAWN));
    }
}
