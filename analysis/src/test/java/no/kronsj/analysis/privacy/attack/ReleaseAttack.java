package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.Results;

/**
 * Two releases of one workshop, the second after some more people had answered: what the one has more than the other is what
 * these people answered.
 */
record ReleaseAttack(List<Participant> early, List<Participant> late, ProtectionRule rule) {

    /** The items of which the top box of the later ones is known. */
    List<String> broken(Results first, Results second) {
        var broken = new ArrayList<String>();
        for (String item : InventedPlan.ITEMS) {
            Map<String, Integer> answers = answers(item, early, "");
            Map<String, Integer> later = answers(item, late, ItemEquations.LATER);
            int people = later.values().stream().mapToInt(Integer::intValue).sum();
            if (answers.isEmpty() || !rule.small(people)) {
                continue;
            }
            var system = new LinearSystem();
            new ItemEquations(item, answers, system).read(first);
            var both = new TreeMap<>(answers);
            both.putAll(later);
            new ItemEquations(item, both, system).read(second);
            if (system.range(ItemEquations.count(later.keySet(), ItemEquations::favourable)).single()) {
                broken.add("%s of %d people who answered later".formatted(item, people));
            }
        }
        return broken;
    }

    private static Map<String, Integer> answers(String item, List<Participant> people, String mark) {
        return people.stream().filter(person -> person.level(item) > 0).collect(Collectors.groupingBy(
                person -> person.group() + mark, TreeMap::new, Collectors.summingInt(person -> 1)));
    }

    /** Everybody, of whom the later ones have not answered yet. */
    static List<Participant> before(List<Participant> people, Set<String> late) {
        return people.stream().map(person -> late.contains(person.id())
                ? new Participant(person.id(), person.group(), person.role(), Map.of(), person.days())
                : person).toList();
    }
}
