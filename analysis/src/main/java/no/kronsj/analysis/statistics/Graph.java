package no.kronsj.analysis.statistics;

import java.util.Arrays;

/** Undirected ties between people who are numbered from 0; no loops, and each dyad once. */
public final class Graph {
    /** Where the neighbours of each person begin in {@code ends}, and where the last one's stop. */
    final int[] starts;
    /** The neighbours, sorted person by person. */
    final int[] ends;

    private Graph(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * The graph of these ties.
     *
     * @param people how many there are, isolates included
     * @param ties   two different numbers each; a dyad that is named twice, in either order, is refused
     */
    public static Graph of(int people, int[][] ties) {
        Arguments.count("people", people);
        int[] starts = new int[people + 1];
        for (int[] tie : ties) {
            Arguments.between("ends of a tie", tie.length, 2, 2);
            for (int end : tie) {
                starts[Arguments.between("end of a tie", end, 0, people - 1) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] ends = new int[2 * ties.length];
        int[] next = Arrays.copyOf(starts, people);
        for (int[] tie : ties) {
            ends[next[tie[0]]++] = tie[1];
            ends[next[tie[1]]++] = tie[0];
        }
        for (int person = 0; person < people; person++) {
            sort(person, ends, starts[person], starts[person + 1]);
        }
        return new Graph(starts, ends);
    }

    private static void sort(int person, int[] ends, int from, int to) {
        Arrays.sort(ends, from, to);
        for (int i = from; i < to; i++) {
            if (ends[i] == person || i > from && ends[i] == ends[i - 1]) {
                throw new IllegalArgumentException("a tie with oneself, or the same tie twice");
            }
        }
    }

    /** How many people. */
    public int people() {
        return starts.length - 1;
    }

    /** How many ties. */
    public int ties() {
        return ends.length / 2;
    }

    /** How many ties a person has. */
    public int degree(int person) {
        return starts[person + 1] - starts[person];
    }

    boolean tied(int one, int other) {
        return Arrays.binarySearch(ends, starts[one], starts[one + 1], other) >= 0;
    }
}
