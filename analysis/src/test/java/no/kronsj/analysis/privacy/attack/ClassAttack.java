package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;

/**
 * Cliff's delta of two large roles with its interval and p is a fingerprint of how both answered; what the total leaves are
 * the answers of a small role. Where a comparison of an item is shown, no role may be small, nor may those be few who have
 * none. What is restricted for being too few is not shown.
 */
record ClassAttack(InventedWorkshop workshop, ProtectionRule rule) {

    List<String> broken(Results open) {
        var broken = new ArrayList<String>();
        for (String item : InventedPlan.ITEMS) {
            Map<String, Integer> roles = new TreeMap<>();
            workshop.people().stream().filter(person -> person.level(item) > 0)
                    .forEach(person -> roles.merge(person.role(), 1, Integer::sum));
            boolean shown = open.measures().stream().anyMatch(row -> compares(row, item));
            Set<Map.Entry<String, Integer>> all = roles.entrySet();
            if (shown && all.stream().anyMatch(role -> rule.small(role.getValue()))) {
                broken.add("%s by role beside the total, of %s".formatted(item, roles));
            }
        }
        return broken;
    }

    private static boolean compares(MeasureRow row, String item) {
        return row.key().measure().equals("cliffs_delta") && row.key().subject().startsWith(item + "@")
                && row.value() != null && row.status() == Status.OK;
    }
}
