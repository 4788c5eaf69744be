package no.kronsj.analysis.statistics;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.statistics.BrokerRoles.Role;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BrokerRolesTest {
    /** Seven people in three classes; the numbers are those of three nested loops over all triples in Python. */
    private static final int[][] NAMES = {{0, 1}, {1, 2}, {2, 0}, {0, 3}, {3, 4}, {4, 5}, {5, 3}, {1, 4}, {4, 1},
            {2, 5}, {5, 6}, {6, 0}, {3, 6}, {4, 6}, {6, 3}};
    private static final int[] CLASSES = {0, 0, 0, 1, 1, 1, 2};

    private static List<Long> counts(BrokerRoles roles) {
        return List.of(Role.values()).stream().map(role -> roles.triads().getOrDefault(role, -1L)).toList();
    }

    @Test
    void everyTriadHasOneRole() {
        BrokerRoles roles = BrokerRoles.of(NAMES, CLASSES);

        assertEquals(List.of(6L, 1L, 6L, 4L, 6L), counts(roles));
        assertEquals(roles.all(), counts(roles).stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void whoIsNamedByTheFirstNeedsNoBroker() {
        assertEquals(1, BrokerRoles.of(new int[][]{{0, 1}, {1, 2}}, new int[3]).all());
        assertEquals(0, BrokerRoles.of(new int[][]{{0, 1}, {1, 2}, {0, 2}}, new int[3]).all());
        assertEquals(0, BrokerRoles.of(new int[][]{{0, 1}, {1, 0}}, new int[2]).all());
    }
}
