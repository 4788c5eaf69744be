package no.kronsj.analysis.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;

/**
 * An adjusted p can be the p of another row times a known number (J4). Where a row of a measure is hidden that was adjusted
 * with the others, the shown rows of the measure keep their own p and lose the adjusted one.
 */
final class AdjustmentRule {
    private AdjustmentRule() {}

    /** {@code rows} after all other rules, {@code full} the same rows before them. */
    static List<MeasureRow> hide(List<MeasureRow> rows, List<MeasureRow> full) {
        Set<String> told = told(rows, full);
        return rows.stream().map(row -> told.contains(row.key().measure())
                ? row.keeping(note -> !adjusted(note))
                : row).toList();
    }

    /** A goal repeats the notes of its figure, so it loses what the figures lose. */
    static List<GoalRow> hideGoals(List<GoalRow> goals, List<MeasureRow> rows, List<MeasureRow> full) {
        return told(rows, full).contains("indicator_value")
                ? goals.stream().map(goal -> goal.keeping(note -> !adjusted(note))).toList()
                : goals;
    }

    /** The measures of which a hidden row was adjusted with others. */
    private static Set<String> told(List<MeasureRow> rows, List<MeasureRow> full) {
        Map<MeasureKey, MeasureRow> before = new HashMap<>();
        full.forEach(row -> before.put(row.key(), row));
        Set<String> told = new HashSet<>();
        for (MeasureRow row : rows) {
            MeasureRow restricted = before.get(row.key());
            if (row.status() == Status.SUPPRESSED && restricted != null
                    && restricted.notes().stream().anyMatch(AdjustmentRule::adjusted)) {
                told.add(row.key().measure());
            }
        }
        return told;
    }

    private static boolean adjusted(String note) {
        return note.startsWith("q=") || note.startsWith("q<") || note.startsWith("HOLM: ");
    }
}
