package no.kronsj.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.statistics.BenjaminiHochberg;
import no.kronsj.analysis.statistics.HolmAdjustment;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Waves;
import no.kronsj.ingest.workshop.Workshop;

/**
 * How many comparisons were made (B12): the changes that a goal names are adjusted by Holm within the goal's family; what
 * else has a test is an exploratory table per measure, with q-values by Benjamini and Hochberg. Both stand in the notes,
 * with the number of comparisons. What is too small to be judged is not compared, so no q rests on it.
 */
public final class Multiplicity {
    private static final Set<String> CHANGES = Set.of("change_direction", "change_wilcoxon");
    private static final Set<String> EXPLORED = Set.of("cliffs_delta", "kruskal_wallis", "icc1", "change_direction",
            "change_wilcoxon", "change_unpaired", "response_shift");
    private static final double SMALLEST_SHOWN = 0.001;

    private Multiplicity() {}

    /** The same rows in the same order, with what they are worth among the others. */
    public static List<MeasureRow> noted(Workshop plan, List<MeasureRow> rows) {
        Map<String, List<Integer>> families = new TreeMap<>();
        Map<String, List<Integer>> tables = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            MeasureRow row = rows.get(i);
            if (row.p() != null && row.status() != Status.TOO_FEW && EXPLORED.contains(row.key().measure())) {
                String measure = row.key().measure();
                Optional<String> family = family(plan, row);
                Map<String, List<Integer>> kind = family.isPresent() ? families : tables;
                kind.computeIfAbsent(measure + " " + family.orElse(""), first -> new ArrayList<>()).add(i);
            }
        }
        var noted = new ArrayList<>(rows);
        families.values().forEach(places -> note(noted, places, HolmAdjustment.of(p(rows, places)), "holm"));
        tables.values().forEach(places -> note(noted, places, BenjaminiHochberg.of(p(rows, places)), "q"));
        return noted;
    }

    private static double[] p(List<MeasureRow> rows, List<Integer> places) {
        return places.stream().mapToDouble(i -> java.util.Objects.requireNonNull(rows.get(i).p())).toArray();
    }

    /** A single comparison needs no adjustment. */
    private static void note(List<MeasureRow> rows, List<Integer> places, double[] adjusted, String name) {
        if (adjusted.length == 1) {
            return;
        }
        for (int i = 0; i < adjusted.length; i++) {
            String value = adjusted[i] < SMALLEST_SHOWN
                    ? "%s<%s".formatted(name, SMALLEST_SHOWN)
                    : String.format(Locale.ROOT, "%s=%.3f", name, adjusted[i]);
            int place = places.get(i);
            rows.set(place, rows.get(place).notes(value, "of %s comparisons".formatted(adjusted.length)));
        }
    }

    /** The family of the goal that names a change; empty where none does. */
    private static Optional<String> family(Workshop plan, MeasureRow row) {
        return CHANGES.contains(row.key().measure())
                ? plan.goals().stream().filter(goal -> goal.indicators().stream().anyMatch(one -> names(one, row)))
                        .map(Goal::family).findFirst()
                : Optional.empty();
    }

    private static boolean names(Indicator indicator, MeasureRow row) {
        if (indicator instanceof Indicator.ChangeDirection change) {
            return is(row, change.item(), change.waves());
        }
        return indicator instanceof Indicator.ShareImproved improved && is(row, improved.item(), improved.waves());
    }

    private static boolean is(MeasureRow row, String item, Waves waves) {
        return row.key().subject().equals(item) && row.key().wave().equals(waves.toString());
    }
}
