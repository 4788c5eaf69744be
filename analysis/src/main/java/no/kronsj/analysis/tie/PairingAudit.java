package no.kronsj.analysis.tie;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a draw of pairs is as it should be (E13).
 *
 * @param places     people times rounds
 * @param once       places in exactly one pair, or in one trio where the number of people is odd
 * @param pairs      drawn, round by round
 * @param across     of different groups
 * @param repeats    known before or drawn before
 * @param groups     K, how many groups there are
 * @param met        pairs of groups that met
 * @param achievable the most pairs of groups that so many rounds could let meet
 */
public record PairingAudit(long places, long once, long pairs, long across, long repeats, int groups, long met,
        long achievable) {

    /**
     * The audit of these rounds.
     *
     * @param groupOf everybody who should be paired, with their group, "" without one
     * @param before  pairs that knew each other or were drawn in earlier rounds
     */
    public static PairingAudit of(List<PairingRound> rounds, Map<String, String> groupOf, Set<Pair> before) {
        var seen = new HashSet<>(before);
        var met = new HashSet<Pair>();
        long once = 0;
        long pairs = 0;
        long across = 0;
        long repeats = 0;
        for (PairingRound round : rounds) {
            once += once(round, groupOf);
            pairs += round.pairs().size();
            for (Pair pair : round.pairs()) {
                String one = groupOf.getOrDefault(pair.a(), "");
                across += one.isEmpty() || !one.equals(groupOf.getOrDefault(pair.b(), "")) ? 1 : 0;
            }
            met.addAll(met(round.pairs(), groupOf));
            repeats += round.pairs().stream().filter(seen::contains).count();
            seen.addAll(round.pairs());
        }
        Map<String, Integer> sizes = sizes(groupOf);
        return new PairingAudit((long) groupOf.size() * rounds.size(), once, pairs, across, repeats, sizes.size(),
                met.size(), achievable(sizes.values(), rounds.size()));
    }

    /** The pairs of groups that these pairs of people let meet. */
    static Set<Pair> met(Collection<Pair> pairs, Map<String, String> groupOf) {
        return pairs.stream()
                .map(pair -> Pair.of(groupOf.getOrDefault(pair.a(), ""), groupOf.getOrDefault(pair.b(), "")))
                .filter(groups -> !groups.a().isEmpty() && !groups.a().equals(groups.b())).collect(Collectors.toSet());
    }

    /** How many pairs of groups there are. */
    public long groupPairs() {
        return (long) groups * (groups - 1) / 2;
    }

    private static Map<String, Integer> sizes(Map<String, String> groupOf) {
        var sizes = new TreeMap<String, Integer>();
        groupOf.values().stream().filter(group -> !group.isEmpty()).forEach(group -> sizes.merge(group, 1,
                Integer::sum));
        return sizes;
    }

    /** A group meets at most one other per member and round, and a trio three pairs of groups at once. */
    private static long achievable(Collection<Integer> sizes, int rounds) {
        int people = sizes.stream().mapToInt(Integer::intValue).sum();
        int others = sizes.size() - 1;
        int extra = people % 2 == 1 && people > 2 ? rounds : 0;
        long ends = sizes.stream().mapToLong(size -> Math.min(others, (long) size * rounds + extra)).sum();
        long pairs = people % 2 == 1 && people > 2 ? (people + 3) / 2 : people / 2;
        return Math.min(ends / 2, pairs * rounds);
    }

    private static long once(PairingRound round, Map<String, String> groupOf) {
        var partners = new HashMap<String, Set<String>>();
        round.pairs().forEach(pair -> {
            partners.computeIfAbsent(pair.a(), person -> new TreeSet<>()).add(pair.b());
            partners.computeIfAbsent(pair.b(), person -> new TreeSet<>()).add(pair.a());
        });
        long paired = 0;
        var trios = new HashSet<Set<String>>();
        for (String person : groupOf.keySet()) {
            Set<String> together = together(person, partners);
            paired += together.size() == 2 ? 1 : 0;
            if (together.size() == 3) {
                trios.add(together);
            }
        }
        return paired + (trios.size() == 1 && groupOf.size() % 2 == 1 ? 3 : 0);
    }

    /** Everybody who is linked to a person by pairs of the round, the person included. */
    private static Set<String> together(String person, Map<String, Set<String>> partners) {
        var together = new TreeSet<String>();
        var waiting = new java.util.ArrayDeque<String>(List.of(person));
        while (!waiting.isEmpty() && together.size() <= 3) {
            String next = waiting.remove();
            if (together.add(next)) {
                waiting.addAll(partners.getOrDefault(next, Set.of()));
            }
        }
        return together;
    }
}
