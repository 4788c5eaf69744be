package no.kronsj.analysis.tie;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.random.RandomGenerator;

import no.kronsj.analysis.statistics.NamedSeed;

/**
 * Draws who meets whom in one round: nobody of the own group, nobody known or met before, and as many new pairs of groups
 * as can be found. Starts from chance and exchanges people while that makes nothing worse; where the number is odd, three
 * meet. What cannot be avoided stands in the audit.
 */
public final class PairingDraw {
    private static final int STARTS = 12;
    private static final int EXCHANGES_PER_PERSON = 400;
    private static final int MOST_EXCHANGES = 2_000_000;
    /** Dearer than all pairs of groups together. */
    private static final long FORBIDDEN = 1_000_000_000L;

    private final Map<String, String> groupOf;
    private final Set<Pair> before;
    private final Set<Pair> metBefore = new HashSet<>();
    private final RandomGenerator random;
    private final Map<Pair, Integer> meeting = new HashMap<>();
    private final Seating seating;

    private PairingDraw(List<String> people, Map<String, String> groupOf, Set<Pair> known, Set<Pair> met,
            RandomGenerator random) {
        this.groupOf = groupOf;
        this.random = random;
        this.seating = Seating.shuffled(people, random);
        this.before = new HashSet<>(known);
        before.addAll(met);
        met.forEach(pair -> metBefore.add(groups(pair.a(), pair.b())));
    }

    /**
     * The best of several draws.
     *
     * @param people  in an order that no chance decides; at least two
     * @param groupOf their groups, "" without one
     * @param known   pairs that knew each other before
     * @param met     pairs of earlier rounds
     */
    public static SortedSet<Pair> draw(List<String> people, Map<String, String> groupOf, Set<Pair> known,
            Set<Pair> met, NamedSeed seed) {
        RandomGenerator random = seed.generator();
        var best = new PairingDraw(people, groupOf, known, met, random);
        long lowest = best.improve();
        for (int start = 1; start < STARTS; start++) {
            var draw = new PairingDraw(people, groupOf, known, met, random);
            long cost = draw.improve();
            if (cost < lowest) {
                best = draw;
                lowest = cost;
            }
        }
        return best.seating.pairs();
    }

    private long improve() {
        long cost = 0;
        for (int table = 0; table < seating.tables(); table++) {
            cost += sit(table);
        }
        int exchanges = Math.min(MOST_EXCHANGES, EXCHANGES_PER_PERSON * seating.seats());
        for (int i = 0; i < exchanges && seating.tables() > 1; i++) {
            cost += exchange(random.nextInt(seating.seats()), random.nextInt(seating.seats()));
        }
        return cost;
    }

    /** The change in cost; 0 where the two stay where they are. */
    private long exchange(int one, int other) {
        int first = seating.table(one);
        int second = seating.table(other);
        if (first == second) {
            return 0;
        }
        long change = rise(first) + rise(second);
        seating.swap(one, other);
        change += sit(first) + sit(second);
        if (change > 0) {
            rise(first);
            rise(second);
            seating.swap(one, other);
            sit(first);
            sit(second);
            return 0;
        }
        return change;
    }

    /** What it costs that these sit down together: a new pair of groups is worth one, once. */
    private long sit(int table) {
        long cost = 0;
        for (Pair pair : seating.at(table)) {
            Pair groups = groups(pair.a(), pair.b());
            int already = meeting.merge(groups, 1, Integer::sum) - 1;
            cost += forbidden(pair, groups) - (already == 0 && worth(groups) ? 1 : 0);
        }
        return cost;
    }

    private long rise(int table) {
        long cost = 0;
        for (Pair pair : seating.at(table)) {
            Pair groups = groups(pair.a(), pair.b());
            int left = meeting.merge(groups, -1, Integer::sum);
            cost -= forbidden(pair, groups) - (left == 0 && worth(groups) ? 1 : 0);
        }
        return cost;
    }

    private long forbidden(Pair pair, Pair groups) {
        boolean own = !groups.a().isEmpty() && groups.a().equals(groups.b());
        return own || before.contains(pair) ? FORBIDDEN : 0;
    }

    private boolean worth(Pair groups) {
        return !groups.a().isEmpty() && !groups.a().equals(groups.b()) && !metBefore.contains(groups);
    }

    private Pair groups(String one, String other) {
        return Pair.of(groupOf.getOrDefault(one, ""), groupOf.getOrDefault(other, ""));
    }
}
