package no.kronsj.analysis.erasure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;

/**
 * Which figures differ after an erasure, and by how much. The difference of two figures is what one person gave, so the list
 * is for whoever ordered the erasure: it is written to the screen and kept nowhere.
 */
record ChangedFigures(List<String> lines) {

    static ChangedFigures between(Results before, Results after) {
        List<String> lines = new ArrayList<>();
        Map<String, GoalRow> goals = new HashMap<>();
        before.goals().forEach(goal -> goals.put(goal.goal(), goal));
        for (GoalRow goal : after.goals()) {
            GoalRow was = goals.get(goal.goal());
            if (was != null && was.verdict() != goal.verdict()) {
                lines.add("verdict %s: %s is now %s".formatted(goal.goal(), was.verdict().word(),
                        goal.verdict().word()));
            }
        }
        Map<MeasureKey, MeasureRow> old = new HashMap<>();
        before.measures().forEach(row -> old.put(row.key(), row));
        for (MeasureRow row : after.measures()) {
            MeasureRow was = old.remove(row.key());
            if (was == null) {
                lines.add(name(row.key()) + ": new, " + told(row.value()));
            } else if (!Objects.equals(was.value(), row.value()) || !Objects.equals(was.n(), row.n())) {
                lines.add("%s: %s (n %s) is now %s (n %s)".formatted(name(row.key()), told(was.value()),
                        told(was.n()), told(row.value()), told(row.n())));
            }
        }
        old.keySet().stream().map(key -> name(key) + ": gone").sorted().forEach(lines::add);
        return new ChangedFigures(List.copyOf(lines));
    }

    private static String name(MeasureKey key) {
        String wave = key.wave().isEmpty() ? "" : " " + key.wave();
        return "%s of %s %s%s".formatted(key.measure(), key.scope(), key.subject(), wave);
    }

    private static String told(@Nullable Number number) {
        return number == null
                ? "none"
                : number instanceof Double value ? String.format(Locale.ROOT, "%.4g", value) : number.toString();
    }
}
