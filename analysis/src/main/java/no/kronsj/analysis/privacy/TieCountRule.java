package no.kronsj.analysis.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;

/** Counts of 1..k−1 ties are hidden, and a lone hidden count of a table takes the smallest shown one with it (J6). */
final class TieCountRule {
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
        List<TieCountRow> after = table.stream().map(row -> small(row) ? hidden(row) : row).toList();
        long hidden = after.stream().filter(row -> row.status() == Status.SUPPRESSED).count();
        if (hidden != 1) {
            return after;
        }
        return after.stream().filter(row -> row.ties() != null && row.ties() > 0)
                .min(Comparator.comparingLong(row -> row.ties() == null ? 0 : row.ties()))
                .map(smallest -> after.stream().map(row -> row == smallest ? hidden(row) : row).toList()).orElse(after);
    }

    private boolean small(TieCountRow row) {
        return DisclosureControl.smallCell(row.ties(), minimumCell);
    }

    private static TieCountRow hidden(TieCountRow row) {
        return new TieCountRow(row.layer(), row.use(), row.attribute(), row.valueA(), row.valueB(), null,
                Status.SUPPRESSED);
    }
}
