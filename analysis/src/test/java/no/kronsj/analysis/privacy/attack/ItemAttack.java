package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import no.kronsj.analysis.result.Results;

/** Bounds for how the groups answered one item, from all public figures of it. */
final class ItemAttack {
    private static final Possible ANYTHING = new Possible(0, Long.MAX_VALUE);

    private final InventedWorkshop workshop;
    private final String item;
    private final ProtectionRule rule;
    private final boolean sensitive;
    private final Map<String, Integer> answers = new TreeMap<>();

    ItemAttack(InventedWorkshop workshop, String item, ProtectionRule rule, boolean sensitive) {
        this.workshop = workshop;
        this.item = item;
        this.rule = rule;
        this.sensitive = sensitive;
        workshop.people().stream().filter(person -> person.level(item) > 0)
                .forEach(person -> answers.merge(person.group(), 1, Integer::sum));
    }

    /** The cells that are no secret any more, each with what it must be. */
    List<String> broken(Results open) {
        var broken = new ArrayList<String>();
        if (answers.isEmpty()) {
            return broken;
        }
        LinearSystem system = new ItemEquations(item, answers).read(open);
        long all = answers.values().stream().mapToInt(Integer::intValue).sum();
        long favourable = workshop.people().stream().filter(person -> ItemEquations.favourable(person.level(item)))
                .count();
        for (Parts parts : Parts.of(answers)) {
            if (rule.small(parts.people()) || sensitive) {
                Possible found = system.range(ItemEquations.count(parts.groups(), ItemEquations::favourable));
                check(parts, found);
                Possible byTotal = parts.people() == all ? ANYTHING : parts.of(favourable, all);
                if (rule.broken(parts.people(), found, byTotal, sensitive)) {
                    broken.add("%s of %s: %d of %d in the top box".formatted(item, parts.groups(), found.least(),
                            parts.people()));
                }
            }
        }
        if (sensitive) {
            broken.addAll(levels(system, all));
        }
        return broken;
    }

    /** An attacker whose bounds leave the truth out has proved nothing. */
    private void check(Parts parts, Possible found) {
        long truth = workshop.people().stream().filter(person -> parts.groups().contains(person.group()))
                .filter(person -> ItemEquations.favourable(person.level(item))).count();
        if (truth < found.least() || truth > found.most()) {
            throw new IllegalStateException("%s of %s is %d, not in %s".formatted(item, parts, truth, found));
        }
    }

    /** That nobody chose a level is no secret. */
    private List<String> levels(LinearSystem system, long all) {
        var broken = new ArrayList<String>();
        for (int level = 1; level <= InventedPlan.LEVELS; level++) {
            int wanted = level;
            Set<String> everybody = answers.keySet();
            Possible found = system.range(ItemEquations.count(everybody, one -> one == wanted));
            if (found.single() && (rule.small(found.least()) || rule.small(all - found.least()))) {
                broken.add("%s: %d of %d at level %d".formatted(item, found.least(), all, level));
            }
        }
        return broken;
    }
}
