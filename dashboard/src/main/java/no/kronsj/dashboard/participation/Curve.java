package no.kronsj.dashboard.participation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.LorenzRow;
import no.kronsj.dashboard.chart.LorenzPicture;
import no.kronsj.dashboard.chart.LorenzPicture.Point;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/**
 * A curve of airtime, and the same as rows.
 *
 * @param name  in addresses: the layer, and the group where it is one's own
 * @param title what it is of
 * @param rows  share of the members and of the airtime, point by point
 */
public record Curve(String name, String title, Svg picture, List<Row> rows) {

    /** One point in words. */
    public record Row(String people, String amount) {}

    static List<Curve> of(PublishedRun run, Page page, String layer, String layerTitle) {
        Map<String, List<LorenzRow>> groups = new LinkedHashMap<>();
        run.results().pictures().lorenz().stream().filter(row -> row.layer().equals(layer))
                .forEach(row -> groups.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row));
        return groups.entrySet().stream().map(entry -> {
            String whose = entry.getKey().isEmpty()
                    ? page.text("participation.everybody")
                    : run.groupTitle(entry.getKey());
            return curve(page, layer + (entry.getKey().isEmpty() ? "" : "/" + entry.getKey()), entry.getValue(), whose,
                    page.text("participation.curve", layerTitle, whose));
        }).toList();
    }

    private static Curve curve(Page page, String name, List<LorenzRow> points, String whose, String label) {
        return new Curve(name, whose,
                LorenzPicture.draw(points.stream().map(row -> new Point(row.people(), row.amount())).toList(),
                        share -> percent(page, share), page.text("participation.people"),
                        page.text("participation.amount"), label),
                points.stream().map(row -> new Row(percent(page, row.people()), percent(page, row.amount()))).toList());
    }

    private static String percent(Page page, double share) {
        return page.numbers().percent(share, 0);
    }
}
