package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.cluster.Plane;
import no.kronsj.analysis.result.ThemePlaceRow;

/**
 * A picture of the themes: two are near where the passages of one are near the other, and a passage lies between the themes that
 * it is like. A map of so many dimensions on two is a help for the eye and no measurement.
 */
public final class ThemeMap {
    /** How much more the nearest theme pulls than others: e to the six for a cosine of 1. */
    private static final double PULL = 6;
    private static final double MARGIN = 0.06;

    private final List<String> ids;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Themes themes;
    private final double[][] distances;
    private final double[][] places;

    private ThemeMap(Themes themes) {
        this.themes = themes;
        ids = themes.themes().stream().filter(theme -> theme.within().isEmpty()).map(Theme::id).toList();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        distances = distances();
        places = Plane.of(distances);
    }

    /** Themes, then assigned passages. */
    public static List<ThemePlaceRow> rows(Themes themes) {
        return themes.themes().isEmpty() ? List.of() : new ThemeMap(themes).rows();
    }

    private List<ThemePlaceRow> rows() {
        List<Spot> spots = new ArrayList<>();
        for (int t = 0; t < ids.size(); t++) {
            spots.add(new Spot("theme", ids.get(t), ids.get(t), places[t][0], places[t][1], nearest(t)));
        }
        themes.passages().stream().filter(Themes.Membership::assigned).map(this::spot).forEach(spots::add);
        Span across = Span.of(spots.stream().mapToDouble(Spot::x).toArray());
        Span down = Span.of(spots.stream().mapToDouble(Spot::y).toArray());
        return spots.stream().map(spot -> new ThemePlaceRow(spot.what(), spot.id(), spot.theme(),
                across.share(spot.x()), down.share(spot.y()), spot.nearest())).toList();
    }

    private record Spot(String what, String id, String theme, double x, double y, String nearest) {}

    /** From the least to the greatest, with room around. */
    private record Span(double least, double greatest) {
        static Span of(double[] values) {
            var span = Arrays.stream(values).summaryStatistics();
            return new Span(span.getMin(), span.getMax());
        }

        double share(double value) {
            return greatest - least < 1e-9
                    ? 0.5
                    : MARGIN + (1 - 2 * MARGIN) * (value - least) / (greatest - least);
        }
    }

    private Spot spot(Themes.Membership membership) {
        int own = numbers.getOrDefault(membership.theme(), 0);
        double sum = 0;
        double x = 0;
        double y = 0;
        for (Themes.Nearness near : membership.near()) {
            double weight = Math.exp(PULL * near.cosine());
            double[] place = places[numbers.getOrDefault(near.theme(), own)];
            sum += weight;
            x += weight * place[0];
            y += weight * place[1];
        }
        String nearest = membership.near().stream().filter(near -> !near.theme().equals(membership.theme()))
                .max(Comparator.comparingDouble(Themes.Nearness::cosine)).map(Themes.Nearness::theme).orElse("");
        boolean alone = sum == 0;
        return new Spot("passage", membership.passage(), membership.theme(), alone ? places[own][0] : x / sum,
                alone ? places[own][1] : y / sum, nearest);
    }

    /** The theme at the smallest distance; none where no words can be compared. */
    private String nearest(int theme) {
        String nearest = "";
        double least = 1;
        for (int other = 0; other < ids.size(); other++) {
            if (other != theme && distances[theme][other] < least) {
                least = distances[theme][other];
                nearest = ids.get(other);
            }
        }
        return nearest;
    }

    /** 1 - the mean cosine of the passages of either theme to the other; 1 where their words cannot be compared. */
    private double[][] distances() {
        int n = ids.size();
        double[][] cosines = new double[n][n];
        int[][] counts = new int[n][n];
        themes.passages().stream().filter(Themes.Membership::assigned)
                .filter(membership -> numbers.containsKey(membership.theme())).forEach(membership -> {
                    int own = ids.indexOf(membership.theme());
                    membership.near().forEach(near -> {
                        int other = ids.indexOf(near.theme());
                        cosines[own][other] += near.cosine();
                        counts[own][other]++;
                    });
                });
        double[][] found = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                int pairs = counts[i][j] + counts[j][i];
                found[i][j] = pairs == 0 ? 1 : 1 - (cosines[i][j] + cosines[j][i]) / pairs;
                found[j][i] = found[i][j];
            }
        }
        return found;
    }
}
