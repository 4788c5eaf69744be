package no.kronsj.dashboard.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Marks of nodes that differ in shape and in colour; the shape alone tells them apart. */
public enum NodeShape {
    CIRCLE("#2f7562", 24, 0),
    SQUARE("#b0560b", 4, 45),
    TRIANGLE("#4a6fb5", 3, -90),
    DIAMOND("#a8487f", 4, 0),
    TURNED_TRIANGLE("#77700f", 3, 90),
    HEXAGON("#6b63a8", 6, 0),
    PENTAGON("#8a5a3c", 5, -90),
    OCTAGON("#5f6b70", 8, 22.5);

    private final String colour;
    private final int corners;
    private final double turn;

    NodeShape(String colour, int corners, double turn) {
        this.colour = colour;
        this.corners = corners;
        this.turn = turn;
    }

    /** The mark of the value with this number; the second eight are hollow, and after them they begin again. */
    public static NodeShape of(int number) {
        return values()[number % values().length];
    }

    /** Whether the mark with this number is hollow. */
    static boolean hollow(int number) {
        return number / values().length % 2 == 1;
    }

    static void draw(Svg svg, int number, double x, double y, double radius) {
        NodeShape shape = of(number);
        String points = IntStream.range(0, shape.corners).mapToObj(corner -> {
            double angle = Math.toRadians(shape.turn + 360.0 * corner / shape.corners);
            return String.format(Locale.ROOT, "%.2f,%.2f", x + radius * StrictMath.cos(angle),
                    y + radius * StrictMath.sin(angle));
        }).collect(Collectors.joining(" "));
        svg.add("polygon", "class", hollow(number) ? "node hollow" : "node", "points", points, "fill",
                hollow(number) ? "none" : shape.colour, "stroke", shape.colour, "stroke-width", 2.0);
    }

    /** The mark alone, to stand beside its name. */
    public static Svg sign(int number) {
        Svg svg = Svg.ornament("node-sign", 18, 18);
        draw(svg, number, 9, 9, 7);
        return svg.done();
    }
}
