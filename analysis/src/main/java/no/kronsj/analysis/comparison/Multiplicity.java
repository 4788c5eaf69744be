package no.kronsj.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.statistics.BenjaminiHochberg;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Workshop;

/**
 * How many comparisons were made (B12): the test of a change that a goal names says what the goal's figure says of it, which
 * is adjusted by Holm within the goal's family; what else has a test is an exploratory table per measure, with q-values by
 * Benjamini and Hochberg. Both stand in the notes, with the number of comparisons. What is too small to be judged is not
 * compared, so no q rests on it.
 */
public final class Multiplicity {
    private static final String DECLARED = "change_direction";
    private static final String ADJUSTED = "HOLM: ";
    private static final Set<String> EXPLORED = Set.of("cliffs_delta", "kruskal_wallis", "icc1", "change_direction",
            "change_wilcoxon", "change_unpaired", "response_shift");
    private static final double SMALLEST_SHOWN = 0.001;

    private Multiplicity() {}

    /** The same rows in the same order, with what they are worth among the others. */
    public static List<MeasureRow> noted(Workshop plan, List<MeasureRow> rows) {
        Map<String, List<Integer>> tables = new TreeMap<>();
        var noted = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            MeasureRow row = rows.get(i);
            if (row.p() != null && row.status() != Status.TOO_FEW && EXPLORED.contains(row.key().measure())) {
                Optional<String> indicator = indicator(plan, row);
                if (indicator.isPresent()) {
                    noted.set(i, row.notes(adjusted(rows, indicator.get())));
                } else {
                    tables.computeIfAbsent(row.key().measure(), first -> new ArrayList<>()).add(i);
                }
            }
        }
        tables.values().forEach(places -> note(noted, places, BenjaminiHochberg.of(p(rows, places))));
        return noted;
    }

    private static double[] p(List<MeasureRow> rows, List<Integer> places) {
        return places.stream().mapToDouble(i -> Objects.requireNonNull(rows.get(i).p())).toArray();
    }

    /** A single comparison needs no adjustment. */
    private static void note(List<MeasureRow> rows, List<Integer> places, double[] adjusted) {
        if (adjusted.length == 1) {
            return;
        }
        for (int i = 0; i < adjusted.length; i++) {
            String value = adjusted[i] < SMALLEST_SHOWN
                    ? "q<%s".formatted(SMALLEST_SHOWN)
                    : String.format(Locale.ROOT, "q=%.3f", adjusted[i]);
            int place = places.get(i);
            rows.set(place, rows.get(place).notes(value, "of %s comparisons".formatted(adjusted.length)));
        }
    }

    /** The subject of the indicator whose test a row is; empty where the plan names none. */
    private static Optional<String> indicator(Workshop plan, MeasureRow row) {
        if (!row.key().measure().equals(DECLARED)) {
            return Optional.empty();
        }
        for (Goal goal : plan.goals()) {
            for (int i = 0; i < goal.indicators().size(); i++) {
                if (goal.indicators().get(i) instanceof Indicator.ChangeDirection change
                        && row.key().subject().equals(change.item())
                        && row.key().wave().equals(change.waves().toString())) {
                    return Optional.of(MeasureKey.indicator(goal.id(), i + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static String adjusted(List<MeasureRow> rows, String indicator) {
        return rows.stream().filter(row -> row.key().measure().equals("indicator_value"))
                .filter(row -> row.key().subject().equals(indicator)).flatMap(row -> row.notes().stream())
                .filter(note -> note.startsWith(ADJUSTED)).findFirst().orElse("");
    }
}
