package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Between which classes those stand through whom one person reaches another.
 *
 * @param triads how many there are of each role; all 0 where nobody stands between two others
 */
public record BrokerRoles(Map<Role, Long> triads) {

    /** What a broker is to the class of the one before and the one after. */
    public enum Role {
        /** All three of one class. */
        COORDINATOR,
        /** The two ends of one class, the broker of another. */
        CONSULTANT,
        /** From another class into the broker's own. */
        GATEKEEPER,
        /** From the broker's own class to another. */
        REPRESENTATIVE,
        /** Three classes. */
        LIAISON
    }

    /**
     * Counts a → broker → b where a does not name b, over all brokers.
     * <p>
     * Missing: not accepted. Smallest: none. Source: Gould and Fernandez (1989), Sociol. Methodol. 19, 89–126; metrics E9.
     * R: {@code sna::brokerage(g, cl)$raw.gli}.
     *
     * @param names   pairs of people numbered from 0: who names whom, each once
     * @param classes one per person
     */
    public static BrokerRoles of(int[][] names, int[] classes) {
        int[][] named = lists(names, classes.length, 0);
        int[][] namedBy = lists(names, classes.length, 1);
        var triads = new EnumMap<Role, Long>(Role.class);
        Arrays.stream(Role.values()).forEach(role -> triads.put(role, 0L));
        for (int broker = 0; broker < classes.length; broker++) {
            for (int from : namedBy[broker]) {
                for (int to : named[broker]) {
                    if (from != to && Arrays.binarySearch(named[from], to) < 0) {
                        triads.merge(role(classes[from], classes[broker], classes[to]), 1L, Long::sum);
                    }
                }
            }
        }
        return new BrokerRoles(triads);
    }

    /** By person at one end, those at the other, sorted. */
    private static int[][] lists(int[][] names, int people, int end) {
        int[] sizes = new int[people];
        for (int[] name : names) {
            sizes[name[end]]++;
        }
        int[][] lists = new int[people][];
        Arrays.setAll(lists, person -> new int[sizes[person]]);
        for (int[] name : names) {
            lists[name[end]][--sizes[name[end]]] = name[1 - end];
        }
        Arrays.stream(lists).forEach(Arrays::sort);
        return lists;
    }

    private static Role role(int from, int broker, int to) {
        if (from == to) {
            return from == broker ? Role.COORDINATOR : Role.CONSULTANT;
        }
        if (broker == to) {
            return Role.GATEKEEPER;
        }
        return from == broker ? Role.REPRESENTATIVE : Role.LIAISON;
    }

    /** How many triads there are. */
    public long all() {
        return triads.values().stream().mapToLong(Long::longValue).sum();
    }
}
