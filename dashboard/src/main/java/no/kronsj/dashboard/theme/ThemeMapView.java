package no.kronsj.dashboard.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.ThemePlaceRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.chart.ThemePicture;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/**
 * The themes as a picture, and the same as rows.
 *
 * @param rows what the picture says: each theme with the one most like it
 */
public record ThemeMapView(Svg picture, List<Row> rows) {

    /** One theme. */
    public record Row(int number, ThemeLabel theme, String passages, String nearest) {}

    private static final int FEWEST = 3;

    /** Two themes are only ever opposite each other. */
    public boolean drawn() {
        return rows.size() >= FEWEST;
    }

    static ThemeMapView of(PublishedRun run, Page page, List<ThemeRow> shown) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        shown.forEach(theme -> {
            numbers.put(theme.theme(), numbers.size() + 1);
            labels.put(theme.theme(), ThemeLabel.of(theme).label());
            sizes.put(theme.theme(), theme.passages());
        });
        var circles = new ArrayList<ThemePicture.Circle>();
        var dots = new ArrayList<ThemePicture.Dot>();
        var rows = new ArrayList<Row>();
        for (ThemePlaceRow place : run.results().texts().map()) {
            Integer number = numbers.get(place.theme());
            if (number != null && place.what().equals("theme")) {
                int passages = sizes.getOrDefault(place.id(), 0);
                circles.add(new ThemePicture.Circle("" + number, place.x(), place.y(), passages));
                rows.add(new Row(number, new ThemeLabel(place.id(), labels.getOrDefault(place.id(), "")),
                        page.numbers().whole(passages), labels.getOrDefault(place.nearest(), "")));
            } else if (number != null) {
                dots.add(new ThemePicture.Dot(place.x(), place.y()));
            }
        }
        return new ThemeMapView(ThemePicture.draw(circles, dots, page.text("themes.map.label")), rows);
    }
}
