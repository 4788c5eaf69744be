package no.kronsj.dashboard.chart;

import java.util.List;

/** The map of themes: a dot for each passage, a numbered circle for each theme, larger for more passages. */
public final class ThemePicture {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 460;
    private static final double DOT = 3.2;
    private static final double LARGEST = 30;
    private static final double SMALLEST = 11;

    private ThemePicture() {}

    /** A theme's place, 0–1 from the left and from above. */
    public record Circle(String number, double x, double y, int passages) {}

    /** A passage's place. */
    public record Dot(double x, double y) {}

    /** The picture. */
    public static Svg draw(List<Circle> circles, List<Dot> dots, String label) {
        Svg svg = Svg.sized("chart heat-picture theme-picture", WIDTH, HEIGHT, label);
        for (Dot dot : dots) {
            svg.add("circle", "class", "cell", "cx", dot.x() * WIDTH, "cy", dot.y() * HEIGHT, "r", DOT, "fill",
                    "#1d5a4b", "fill-opacity", 0.35);
        }
        int most = circles.stream().mapToInt(Circle::passages).max().orElse(1);
        for (Circle circle : circles) {
            double radius = SMALLEST
                    + (LARGEST - SMALLEST) * Math.sqrt((double) circle.passages() / Math.max(1, most));
            double x = circle.x() * WIDTH;
            double y = circle.y() * HEIGHT;
            svg.add("circle", "class", "ring", "cx", x, "cy", y, "r", radius, "fill", "#fbf9f4", "fill-opacity", 0.85,
                    "stroke", "#1d5a4b", "stroke-width", 2.0);
            svg.text(circle.number(), x, y + 5, "class", "count", "text-anchor", "middle", "font-size", "14", "fill",
                    "#1c2422");
        }
        return svg.done();
    }
}
