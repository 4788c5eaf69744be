package no.kronsj.analysis.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;

/**
 * Counts of 1..k−1 ties are hidden (J6), and all counts of a value that 1..k−1 people have, which would be these people's
 * contacts; a group is a unit of work and may be smaller, but not smaller than three. While the hidden counts of a table are a single one, or fewer ties than the minimum
 * cell together, the smallest shown one goes with them.
 */
final class TieCountRule {
    private static final String GROUP = "group";
    private static final int FEWEST_OF_GROUP = 3;

    private final int minimumCell;

    TieCountRule(int minimumCell) {
        this.minimumCell = minimumCell;
    }

    List<TieCountRow> hide(List<TieCountRow> rows) {
        Map<String, List<TieCountRow>> tables = new LinkedHashMap<>();
        rows.forEach(
                row -> tables.computeIfAbsent(row.layer() + " " + row.attribute(), key -> new ArrayList<>()).add(row));
        var shown = new ArrayList<TieCountRow>();
        tables.values().forEach(table -> shown.addAll(hideTable(table)));
        return shown;
    }

    private List<TieCountRow> hideTable(List<TieCountRow> table) {
        List<TieCountRow> hidden = new ArrayList<>(table.stream().filter(this::small).toList());
        List<TieCountRow> shown = new ArrayList<>(table.stream().filter(row -> !small(row) && ties(row) > 0)
                .sorted(Comparator.comparingLong(TieCountRule::ties)).toList());
        while (!hidden.isEmpty() && !shown.isEmpty() && exposed(hidden)) {
            hidden.add(shown.remove(0));
        }
        return table.stream().map(row -> hidden.contains(row) ? hidden(row) : row.withoutPeople()).toList();
    }

    /** The density tells how many ties a layer has, and so how many the hidden counts are together. */
    private boolean exposed(List<TieCountRow> hidden) {
        return hidden.size() == 1 || hidden.stream().mapToLong(TieCountRule::ties).sum() < minimumCell;
    }

    private static long ties(TieCountRow row) {
        return row.ties() == null ? 0 : row.ties();
    }

    private boolean small(TieCountRow row) {
        int fewest = row.attribute().equals(GROUP) ? Math.min(FEWEST_OF_GROUP, minimumCell) : minimumCell;
        return DisclosureControl.smallCell(row.ties(), minimumCell)
                || DisclosureControl.smallCell(row.peopleA(), fewest)
                || DisclosureControl.smallCell(row.peopleB(), fewest);
    }

    private static TieCountRow hidden(TieCountRow row) {
        return new TieCountRow(row.layer(), row.use(), row.attribute(), row.valueA(), row.valueB(), null,
                Status.SUPPRESSED);
    }
}
