package no.kronsj.analysis.statistics;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/** One chain of edge swaps: everybody keeps the number of ties, forbidden dyads stay untied. */
final class Rewiring {
    private static final int BURN_IN = 100;
    private static final int BETWEEN = 10;

    private final int[] one;
    private final int[] other;
    private final BitSet[] tied;
    private final int[] apart;
    private final RandomGenerator random;

    Rewiring(Graph graph, int[] apart, NamedSeed seed) {
        this.one = new int[graph.ties()];
        this.other = new int[graph.ties()];
        this.tied = new BitSet[graph.people()];
        this.apart = apart;
        this.random = seed.generator();
        int tie = 0;
        for (int person = 0; person < graph.people(); person++) {
            tied[person] = new BitSet();
            for (int i = graph.starts[person]; i < graph.starts[person + 1]; i++) {
                tied[person].set(graph.ends[i]);
                if (graph.ends[i] > person) {
                    one[tie] = person;
                    other[tie++] = graph.ends[i];
                }
            }
        }
    }

    /** How many ties are within a class, draw by draw. */
    int[] within(int[] classes, int draws) {
        int[] counts = new int[draws];
        for (int draw = 0; draw < draws; draw++) {
            swap((long) one.length * (draw == 0 ? BURN_IN : BETWEEN));
            counts[draw] = within(classes);
        }
        return counts;
    }

    static int within(Graph graph, int[] classes) {
        int within = 0;
        for (int person = 0; person < graph.people(); person++) {
            for (int i = graph.starts[person]; i < graph.starts[person + 1]; i++) {
                within += graph.ends[i] > person && classes[graph.ends[i]] == classes[person] ? 1 : 0;
            }
        }
        return within;
    }

    private int within(int[] classes) {
        int within = 0;
        for (int tie = 0; tie < one.length; tie++) {
            within += classes[one[tie]] == classes[other[tie]] ? 1 : 0;
        }
        return within;
    }

    private void swap(long times) {
        for (long i = 0; i < times; i++) {
            int first = random.nextInt(one.length);
            int second = random.nextInt(one.length);
            boolean turned = random.nextBoolean();
            int a = one[first];
            int b = other[first];
            int c = turned ? other[second] : one[second];
            int d = turned ? one[second] : other[second];
            if (first != second && mayTie(a, d) && mayTie(c, b)) {
                untie(a, b);
                untie(c, d);
                tie(first, a, d);
                tie(second, c, b);
            }
        }
    }

    private boolean mayTie(int a, int b) {
        return a != b && !tied[a].get(b) && (apart[a] < 0 || apart[a] != apart[b]);
    }

    private void untie(int a, int b) {
        tied[a].clear(b);
        tied[b].clear(a);
    }

    private void tie(int tie, int a, int b) {
        one[tie] = a;
        other[tie] = b;
        tied[a].set(b);
        tied[b].set(a);
    }
}
