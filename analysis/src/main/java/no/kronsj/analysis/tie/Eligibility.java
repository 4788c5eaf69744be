package no.kronsj.analysis.tie;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import no.kronsj.ingest.workshop.InteractionSource.Eligible;

/**
 * Which dyads could form in a layer (E2); the others leave the denominator and the null model.
 *
 * @param groupOf the group, "" where nobody knows, of everybody who could meet; empty where there is no register
 */
public record Eligibility(Eligible rule, SortedMap<String, String> groupOf) {

    /** Nobody is kept out where nobody is known. Two people of no group are not of the same group. */
    public boolean allows(Pair pair) {
        if (groupOf.isEmpty()) {
            return true;
        }
        String one = groupOf.get(pair.a());
        String other = groupOf.get(pair.b());
        return one != null && other != null && (rule == Eligible.ALL || one.isEmpty() || !one.equals(other));
    }

    /** How many dyads could form. */
    public long dyads() {
        return dyads(person -> true);
    }

    /** How many dyads could form among those people. */
    public long dyads(Predicate<String> among) {
        Map<String, Integer> sizes = new HashMap<>();
        groupOf.forEach((person, group) -> {
            if (among.test(person)) {
                sizes.merge(group, 1, Integer::sum);
            }
        });
        long all = pairs(sizes.values().stream().mapToInt(Integer::intValue).sum());
        sizes.remove("");
        return rule == Eligible.ALL ? all : all - sizes.values().stream().mapToLong(Eligibility::pairs).sum();
    }

    /** The dyads that could form in either of two layers. */
    Eligibility or(Eligibility other) {
        var everybody = new TreeMap<>(groupOf);
        everybody.putAll(other.groupOf);
        return new Eligibility(rule == Eligible.ALL ? rule : other.rule, everybody);
    }

    private static long pairs(int people) {
        return (long) people * (people - 1) / 2;
    }
}
