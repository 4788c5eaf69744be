package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Who sits at which table: two at each, and three at the last where the number of people is odd. */
final class Seating {
    private final List<String> people;
    private final int[] seats;

    private Seating(List<String> people) {
        this.people = people;
        this.seats = new int[people.size()];
    }

    /** By chance alone; {@code people} in an order that no chance decides. */
    static Seating shuffled(List<String> people, RandomGenerator random) {
        var seating = new Seating(people);
        int[] seats = seating.seats;
        for (int i = 0; i < seats.length; i++) {
            int other = random.nextInt(i + 1);
            seats[i] = seats[other];
            seats[other] = i;
        }
        return seating;
    }

    int seats() {
        return seats.length;
    }

    int tables() {
        return Math.max(1, seats.length / 2);
    }

    int table(int seat) {
        return Math.min(seat / 2, tables() - 1);
    }

    void swap(int one, int other) {
        int seated = seats[one];
        seats[one] = seats[other];
        seats[other] = seated;
    }

    private int end(int table) {
        return table == tables() - 1 ? seats.length : 2 * table + 2;
    }

    /** How many who meet at a table may not, by a rule for places in the list of people. */
    int broken(int table, PlaceRule rule) {
        int broken = 0;
        int end = end(table);
        for (int one = 2 * table; one < end; one++) {
            for (int other = one + 1; other < end; other++) {
                broken += rule.allows(seats[one], seats[other]) ? 0 : 1;
            }
        }
        return broken;
    }

    /** Everybody who meets at a table. */
    List<Pair> at(int table) {
        int end = end(table);
        var pairs = new ArrayList<Pair>();
        for (int one = 2 * table; one < end; one++) {
            for (int other = one + 1; other < end; other++) {
                pairs.add(Pair.of(people.get(seats[one]), people.get(seats[other])));
            }
        }
        return pairs;
    }

    SortedSet<Pair> pairs() {
        var pairs = new TreeSet<Pair>();
        for (int table = 0; table < tables(); table++) {
            pairs.addAll(at(table));
        }
        return pairs;
    }
}
