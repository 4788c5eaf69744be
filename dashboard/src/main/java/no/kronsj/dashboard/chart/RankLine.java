package no.kronsj.dashboard.chart;

/**
 * The places that a group can have, as a line from the better to the worse end; never a single point, since a place is
 * never certain.
 *
 * @param lo     the better end, 1 is the highest place
 * @param hi     the worse end
 * @param places how many groups there are
 */
public record RankLine(double lo, double hi, int places) {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 16;
    private static final double ROOM = 6;

    /** The picture, to stand beside the same range in words. */
    public Svg draw() {
        Svg svg = Svg.ornament("chart rank", WIDTH, HEIGHT);
        svg.add("line", "class", "axis", "x1", ROOM, "x2", WIDTH - ROOM, "y1", HEIGHT / 2, "y2", HEIGHT / 2, "stroke",
                "#d5d0c4", "stroke-width", 1.0);
        for (double end : new double[]{ROOM, WIDTH - ROOM}) {
            svg.add("line", "class", "axis", "x1", end, "x2", end, "y1", 4.0, "y2", HEIGHT - 4, "stroke", "#d5d0c4",
                    "stroke-width", 1.0);
        }
        double from = x(lo) - 3;
        return svg.add("rect", "class", "likely", "x", from, "y", HEIGHT / 2 - 3, "width", x(hi) + 3 - from, "height",
                6.0, "rx", 3.0, "fill", "#8fb8a8").done();
    }

    private double x(double place) {
        return ROOM + (WIDTH - 2 * ROOM) * (places == 1 ? 0.5 : (place - 1) / (places - 1));
    }
}
