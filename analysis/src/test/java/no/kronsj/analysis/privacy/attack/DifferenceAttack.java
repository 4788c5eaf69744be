package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;

/**
 * Two figures of the same answers, of which one leaves a few people out: what all answered less what those answered who answered
 * every item of the index, and what all answered less those who have no weight. Each difference is a cell of its own.
 */
record DifferenceAttack(InventedWorkshop workshop, ProtectionRule rule) {

    List<String> broken(Results open) {
        var broken = new ArrayList<String>();
        long incomplete = workshop.people().stream().filter(this::answeredSome).filter(person -> !answeredAll(person))
                .count();
        boolean sums = InventedPlan.INDEX.stream().allMatch(item -> sumKnown(open, item));
        if (sums && rule.small(incomplete) && shown(open, "indicator_value", "roomy").isPresent()) {
            broken.add("the sum of the answers of %d people without the whole index".formatted(incomplete));
        }
        for (String item : InventedPlan.ITEMS) {
            long all = shown(open, "top_box_share", item).map(DifferenceAttack::n).orElse(0L);
            long weighted = shown(open, "top_box_share_weighted", item).map(DifferenceAttack::n).orElse(all);
            if (rule.small(all - weighted)) {
                broken.add("%s of %d people without a weight".formatted(item, all - weighted));
            }
        }
        return broken;
    }

    private boolean answeredSome(Participant person) {
        return InventedPlan.INDEX.stream().anyMatch(item -> person.level(item) > 0);
    }

    private boolean answeredAll(Participant person) {
        return InventedPlan.INDEX.stream().allMatch(item -> person.level(item) > 0);
    }

    /** By the mean, or by the levels, or by the groups. */
    private boolean sumKnown(Results open, String item) {
        Map<String, Integer> answers = new TreeMap<>();
        workshop.people().stream().filter(person -> person.level(item) > 0)
                .forEach(person -> answers.merge(person.group(), 1, Integer::sum));
        return !answers.isEmpty() && new ItemEquations(item, answers).read(open)
                .range(ItemEquations.sum(answers.keySet(), level -> level)).single();
    }

    private static Optional<MeasureRow> shown(Results open, String measure, String subject) {
        return open.measures().stream().filter(row -> row.key().measure().equals(measure)
                && row.key().subject().equals(subject) && row.value() != null).findFirst();
    }

    private static long n(MeasureRow row) {
        Long n = row.n();
        return n == null ? 0 : n;
    }
}
