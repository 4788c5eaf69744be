package no.kronsj.dashboard.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/**
 * A curve of airtime: below the dashed line of equal shares, hatched between the two; the further down it hangs, the less
 * even. A dot stands where a number is known, and nothing is known in between.
 */
public final class LorenzPicture {
    private static final double SIDE = 220;
    private static final double LEFT = 44;
    private static final double TOP = 10;
    private static final double GAP = 9;

    private LorenzPicture() {}

    /** Shares of the people and of the airtime, 0–1. */
    public record Point(double people, double amount) {}

    /** The picture; {@code percent} writes the ticks, and the names stand along the sides. */
    public static Svg draw(List<Point> points, DoubleFunction<String> percent, String across, String up,
            String label) {
        Svg svg = Svg.picture("chart lorenz", LEFT + SIDE + 12, TOP + SIDE + 44, label);
        for (double tick : new double[]{0, 0.5, 1}) {
            svg.add("line", "class", "grid-line", "x1", x(tick), "x2", x(tick), "y1", y(0), "y2", y(1), "stroke",
                    "#dfdace");
            svg.add("line", "class", "grid-line", "x1", x(0), "x2", x(1), "y1", y(tick), "y2", y(tick), "stroke",
                    "#dfdace");
            svg.text(percent.apply(tick), x(tick), y(0) + 16, "class", "tick", "text-anchor", "middle", "font-size",
                    "11.5", "fill", "#5a625f");
            svg.text(percent.apply(tick), LEFT - 6, y(tick) + 4, "class", "tick", "text-anchor", "end", "font-size",
                    "11.5", "fill", "#5a625f");
        }
        svg.text(across, x(0.5), y(0) + 34, "class", "label", "text-anchor", "middle", "font-size", "11.5", "fill",
                "#5a625f");
        svg.text(up, x(0) + 6, y(1) + 14, "class", "label", "font-size", "11.5", "fill", "#5a625f");
        between(svg, points);
        svg.add("line", "class", "threshold", "x1", x(0), "y1", y(0), "x2", x(1), "y2", y(1), "stroke", "#8a4b12",
                "stroke-width", 1.75, "stroke-dasharray", "5 4");
        svg.add("polyline", "class", "curve", "points", path(points), "fill", "none", "stroke", "#16332c",
                "stroke-width", 2.5);
        points.forEach(point -> svg.add("circle", "class", "dot", "cx", x(point.people()), "cy", y(point.amount()),
                "r", 3.0, "fill", "#16332c"));
        return svg.done();
    }

    /** Upright strokes between the curve and the line of equal shares: a pattern that needs no colour. */
    private static void between(Svg svg, List<Point> points) {
        for (double people = GAP / SIDE; people < 1; people += GAP / SIDE) {
            double amount = at(points, people);
            svg.add("line", "class", "hatch", "x1", x(people), "x2", x(people), "y1", y(people), "y2", y(amount),
                    "stroke", "#8fb8a8", "stroke-width", 1.5);
        }
    }

    private static double at(List<Point> points, double people) {
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point after = points.get(i);
            if (people <= after.people()) {
                double share = (people - before.people()) / (after.people() - before.people());
                return before.amount() + share * (after.amount() - before.amount());
            }
        }
        return people;
    }

    private static String path(List<Point> points) {
        return points.stream().map(point -> String.format(Locale.ROOT, "%.2f,%.2f", x(point.people()),
                y(point.amount()))).collect(Collectors.joining(" "));
    }

    private static double x(double share) {
        return LEFT + SIDE * share;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }
}
