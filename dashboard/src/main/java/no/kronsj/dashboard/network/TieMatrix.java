package no.kronsj.dashboard.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.chart.HeatPicture;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * How many ties each pair of values has: the lower half of a square, since a tie has no direction.
 *
 * @param title   what the values are
 * @param values  names in alphabetical order
 * @param rows    one per value; row i has i + 1 cells
 * @param picture the same numbers as shades
 */
public record TieMatrix(String title, List<String> values, List<List<Shown>> rows, Svg picture) {
    /** With more values nearly every cell is hidden or 0, and the page grows with their square; the export has them all. */
    private static final int MOST_VALUES = 15;

    static List<TieMatrix> of(PublishedRun run, Page page, String layer) {
        List<TieCountRow> counts = run.results().tieCounts().stream().filter(row -> row.layer().equals(layer)).toList();
        return counts.stream().map(TieCountRow::attribute).distinct().sorted()
                .filter(attribute -> counts.stream().filter(row -> row.attribute().equals(attribute))
                        .map(TieCountRow::valueA).distinct().count() <= MOST_VALUES)
                .map(attribute -> matrix(run, page, attribute,
                        counts.stream().filter(row -> row.attribute().equals(attribute)).toList()))
                .toList();
    }

    private static TieMatrix matrix(PublishedRun run, Page page, String attribute, List<TieCountRow> counts) {
        SortedSet<String> ids = new TreeSet<>();
        Map<String, TieCountRow> byPair = new HashMap<>();
        for (TieCountRow row : counts) {
            ids.add(row.valueA());
            ids.add(row.valueB());
            byPair.put(pair(row.valueA(), row.valueB()), row);
        }
        List<String> values = List.copyOf(ids);
        String title = page.words().findText("attribute." + attribute).orElse(attribute);
        Function<String, String> name = attribute.equals("group") ? run::groupTitle : Function.identity();
        return new TieMatrix(title, values.stream().map(name).toList(), rows(page, values, byPair),
                HeatPicture.draw(values.stream().map(name).toList(), counts(values, byPair),
                        page.text("network.picture", title)));
    }

    private static List<List<Shown>> rows(Page page, List<String> values, Map<String, TieCountRow> byPair) {
        var figures = page.figures();
        var rows = new ArrayList<List<Shown>>();
        for (int i = 0; i < values.size(); i++) {
            var cells = new ArrayList<Shown>();
            for (int j = 0; j <= i; j++) {
                TieCountRow row = byPair.get(pair(values.get(i), values.get(j)));
                Long ties = row == null ? null : row.ties();
                cells.add(row == null
                        ? figures.shown(null)
                        : figures.shown(ties == null ? null : ties.doubleValue(), Unit.COUNT, null, row.status()));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<@Nullable Long>> counts(List<String> values, Map<String, TieCountRow> byPair) {
        var rows = new ArrayList<List<@Nullable Long>>();
        for (int i = 0; i < values.size(); i++) {
            var cells = new ArrayList<@Nullable Long>();
            for (int j = 0; j <= i; j++) {
                TieCountRow row = byPair.get(pair(values.get(i), values.get(j)));
                cells.add(row == null ? null : row.status() == Status.SUPPRESSED ? HeatPicture.HIDDEN : row.ties());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) <= 0 ? a + "\t" + b : b + "\t" + a;
    }
}
