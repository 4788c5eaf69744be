package no.kronsj.analysis.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.kronsj.analysis.result.LorenzRow;
import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.PictureTables;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.TieDayRow;

/**
 * What pictures may show to everybody (J6): groups and other values as nodes, never a person. Ties of a day are hidden as
 * ties of all days are; a pair of values that is hidden in all days together is hidden on each, and one that is hidden on any
 * day is hidden on every day on which it has ties, since all days less the shown ones would tell. A curve of airtime goes by
 * steps of at least the minimum cell, which no group is large enough for, so only everybody's is left.
 */
final class PictureRule {
    private final int minimumCell;

    PictureRule(int minimumCell) {
        this.minimumCell = minimumCell;
    }

    PictureTables hide(PictureTables pictures, List<TieCountRow> shownCounts) {
        List<NodeRow> nodes = pictures.nodes().stream().filter(node -> !node.attribute().isEmpty()).toList();
        return new PictureTables(curves(pictures.lorenz()), nodes, List.of(), days(pictures.tieDays(), shownCounts),
                List.of());
    }

    private List<LorenzRow> curves(List<LorenzRow> points) {
        Map<String, List<LorenzRow>> layers = new LinkedHashMap<>();
        points.stream().filter(point -> point.group().isEmpty())
                .forEach(point -> layers.computeIfAbsent(point.layer(), layer -> new ArrayList<>()).add(point));
        var shown = new ArrayList<LorenzRow>();
        for (List<LorenzRow> curve : layers.values()) {
            int people = curve.size() - 1;
            int steps = people / minimumCell;
            for (int step = 0; steps > 1 && step <= steps; step++) {
                shown.add(curve.get(step == steps ? people : step * minimumCell));
            }
        }
        return shown;
    }

    private List<TieDayRow> days(List<TieDayRow> rows, List<TieCountRow> shownCounts) {
        Map<String, List<TieCountRow>> days = new LinkedHashMap<>();
        rows.forEach(row -> days.computeIfAbsent(row.day(), day -> new ArrayList<>()).add(row.count()));
        var shown = new ArrayList<TieDayRow>();
        days.forEach((day, counts) -> new TieCountRule(minimumCell).hide(counts)
                .forEach(count -> shown.add(new TieDayRow(day, count))));
        Set<List<String>> hidden = new HashSet<>();
        shownCounts.stream().filter(count -> count.status() == Status.SUPPRESSED)
                .forEach(count -> hidden.add(pair(count)));
        Set<List<String>> onSomeDay = new HashSet<>();
        shown.stream().map(TieDayRow::count).filter(count -> count.status() == Status.SUPPRESSED)
                .forEach(count -> onSomeDay.add(pair(count)));
        return shown.stream().map(row -> {
            TieCountRow count = row.count();
            Long ties = count.ties();
            boolean tells = hidden.contains(pair(count)) || onSomeDay.contains(pair(count)) && ties != null && ties > 0;
            return tells ? new TieDayRow(row.day(), hidden(count)) : row;
        }).toList();
    }

    private static TieCountRow hidden(TieCountRow count) {
        return new TieCountRow(count.layer(), count.use(), count.attribute(), count.valueA(), count.valueB(), null,
                Status.SUPPRESSED);
    }

    private static List<String> pair(TieCountRow count) {
        return List.of(count.layer(), count.attribute(), count.valueA(), count.valueB());
    }
}
