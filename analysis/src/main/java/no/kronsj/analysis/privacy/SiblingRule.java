package no.kronsj.analysis.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;

/**
 * A hidden group must not follow from the total and its siblings: while the hidden groups of a figure are a single one, or
 * hold fewer people than the minimum cell together, the smallest group that is still shown is hidden too; a lone shown one
 * goes with them.
 */
final class SiblingRule {
    private final int minimumCell;

    SiblingRule(int minimumCell) {
        this.minimumCell = minimumCell;
    }

    /** {@code rows} after the primary rule, {@code full} the same rows before it. */
    List<MeasureRow> hide(List<MeasureRow> rows, List<MeasureRow> full) {
        Map<MeasureKey, Long> peopleBefore = new HashMap<>();
        full.forEach(row -> peopleBefore.put(row.key(), row.n() == null ? 0 : row.n()));
        Map<MeasureKey, MeasureRow> result = new LinkedHashMap<>();
        Map<String, List<MeasureRow>> families = new LinkedHashMap<>();
        for (MeasureRow row : rows) {
            result.put(row.key(), row);
            if (row.key().scope().equals("item_group")) {
                String item = row.key().subject().substring(0, row.key().subject().lastIndexOf('@'));
                families.computeIfAbsent(row.key().measure() + " " + item + " " + row.key().wave(),
                        key -> new ArrayList<>())
                        .add(row);
            }
        }
        families.values().forEach(family -> hideFamily(family, peopleBefore, result));
        return List.copyOf(result.values());
    }

    private void hideFamily(List<MeasureRow> family, Map<MeasureKey, Long> people, Map<MeasureKey, MeasureRow> result) {
        var shown = new ArrayList<MeasureRow>(family.stream().filter(row -> row.status() != Status.SUPPRESSED)
                .filter(row -> people.getOrDefault(row.key(), 0L) > 0)
                .sorted(Comparator.comparingLong((MeasureRow row) -> people.getOrDefault(row.key(), 0L))
                        .thenComparing(MeasureRow.BY_KEY))
                .toList());
        var hidden = new ArrayList<MeasureRow>(
                family.stream().filter(row -> row.status() == Status.SUPPRESSED).toList());
        while (!hidden.isEmpty() && !shown.isEmpty() && (exposed(hidden, people) || shown.size() == 1)) {
            MeasureRow next = shown.remove(0);
            hidden.add(next);
            result.put(next.key(), next.hidden());
        }
    }

    private boolean exposed(List<MeasureRow> hidden, Map<MeasureKey, Long> people) {
        long together = hidden.stream().mapToLong(row -> people.getOrDefault(row.key(), 0L)).sum();
        return hidden.size() == 1 || together < minimumCell;
    }
}
