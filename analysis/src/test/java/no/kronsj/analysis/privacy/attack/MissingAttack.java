package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.MissingRow;
import no.kronsj.analysis.result.Results;

/** How many left the item that needs more care blank: a state of those who gave no answer, whose sum is no secret. */
record MissingAttack(InventedWorkshop workshop, ProtectionRule rule) {
    private static final String SKIPPED = "skipped";
    private static final List<String> STATES = List.of(SKIPPED, "not shown", "don't know", "not applicable",
            "unreadable");

    List<String> broken(Results open) {
        List<Participant> responded = workshop.people().stream()
                .filter(person -> person.responded(InventedPlan.instrument(InventedPlan.SENSITIVE))).toList();
        long without = responded.stream().filter(person -> person.level(InventedPlan.SENSITIVE) == 0).count();
        var system = new LinearSystem();
        system.equal(STATES.stream().collect(Collectors.toMap(state -> state, state -> 1.0)), without);
        open.measures().stream().filter(row -> row.key().measure().equals("item_nonresponse")
                && row.key().subject().equals(InventedPlan.SENSITIVE)).forEach(row -> read(row, system));
        open.missing().stream().filter(row -> (row.instrument() + "." + row.item()).equals(InventedPlan.SENSITIVE))
                .forEach(row -> read(row, system));
        Possible found = system.range(Map.of(SKIPPED, 1.0));
        var broken = new ArrayList<String>();
        if (found.single() && rule.small(found.least())) {
            broken.add("%d left %s blank".formatted(found.least(), InventedPlan.SENSITIVE));
        }
        return broken;
    }

    private static void read(MeasureRow row, LinearSystem system) {
        if (row.value() != null && row.n() != null) {
            system.equal(Map.of(SKIPPED, 1.0), Math.round(row.value() * row.n()));
        }
    }

    private static void read(MissingRow row, LinearSystem system) {
        if (row.people() != null) {
            system.equal(Map.of(SKIPPED, 1.0), row.people().skipped());
        }
    }
}
