package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The sums of the index over those who answered all its items. */
final class InventedSums {
    private final List<Participant> complete;

    InventedSums(List<Participant> people) {
        complete = people.stream()
                .filter(person -> InventedPlan.INDEX.stream().allMatch(item -> person.level(item) > 0)).toList();
    }

    String lines() {
        var lines = new ArrayList<String>();
        InventedPlan.INDEX.forEach(item -> lines.add("room|after|after|%s|%s".formatted(InventedPlan.name(item),
                sums(person -> person.level(item)))));
        lines.add("room||||" + sums(person -> InventedPlan.INDEX.stream().mapToInt(person::level).sum()));
        return String.join("\n", lines);
    }

    private String sums(ToIntFunction<Participant> score) {
        return "%d|%d|%d".formatted(complete.size(), complete.stream().mapToInt(score).sum(),
                complete.stream().mapToInt(person -> score.applyAsInt(person) * score.applyAsInt(person)).sum());
    }
}
