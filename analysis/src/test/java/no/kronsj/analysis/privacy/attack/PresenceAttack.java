package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;

/** How many of a small group were there on a day or at all, or stayed: totals less the groups that are shown. */
final class PresenceAttack {
    private static final String STAYED = "stayed";
    private static final String EVER = "";

    private final InventedWorkshop workshop;
    private final ProtectionRule rule;
    private final Map<String, Integer> members = new TreeMap<>();
    private final LinearSystem system = new LinearSystem();

    PresenceAttack(InventedWorkshop workshop, ProtectionRule rule) {
        this.workshop = workshop;
        this.rule = rule;
        workshop.people().forEach(person -> members.merge(person.group(), 1, Integer::sum));
    }

    List<String> broken(Results open) {
        List<String> counts = Stream.concat(Stream.of(STAYED, EVER), InventedPlan.DAYS.stream()).toList();
        counts.forEach(count -> members
                .forEach((group, most) -> system.between(sum(Set.of(group), count), 0, most)));
        open.measures().forEach(this::read);
        open.groups().forEach(group -> {
            if (group.present() != null) {
                system.equal(sum(Set.of(group.group()), EVER), group.present());
            }
        });
        var broken = new ArrayList<String>();
        for (Parts parts : Parts.of(members)) {
            if (rule.small(parts.people())) {
                counts.stream().filter(count -> known(parts, count)).forEach(
                        count -> broken.add("attendance of %s: %s is known".formatted(parts.groups(), count)));
            }
        }
        return broken;
    }

    private boolean known(Parts parts, String count) {
        long all = workshop.people().stream().filter(was(count)).count();
        return rule.broken(parts.people(), system.range(sum(parts.groups(), count)),
                parts.of(all, workshop.people().size()), false);
    }

    /** Present at every session is what staying asks for where there are two. */
    private static Predicate<Participant> was(String count) {
        return switch (count) {
            case EVER -> person -> person.days().containsValue(true);
            case STAYED -> person -> !person.days().containsValue(false);
            default -> person -> person.days().getOrDefault(count, false);
        };
    }

    private void read(MeasureRow row) {
        boolean retention = row.key().measure().equals("retention");
        if (row.value() == null || row.n() == null || !retention && !row.key().measure().equals("attendance")) {
            return;
        }
        Set<String> groups = row.key().scope().equals("edition") ? members.keySet() : Set.of(row.key().subject());
        system.equal(sum(groups, retention ? STAYED : row.key().wave()),
                Math.round(retention ? row.value() * row.n() : row.value()));
    }

    private static Map<String, Double> sum(Set<String> groups, String count) {
        var sum = new HashMap<String, Double>();
        groups.forEach(group -> sum.put(group + "|" + count, 1.0));
        return sum;
    }
}
