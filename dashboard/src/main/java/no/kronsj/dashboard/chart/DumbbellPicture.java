package no.kronsj.dashboard.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import no.kronsj.analysis.result.Unit;

/** From before to after, one line per item: an open ring before, a full dot after, and the way between them. */
public final class DumbbellPicture {
    private static final double WIDTH = 640;
    private static final double ROW = 54;
    private static final double TOP = 8;
    private static final double RADIUS = 7;
    /** Room for a number beside the outermost circle. */
    private static final double SIDE = 54;
    private static final int LONGEST = 92;

    private DumbbellPicture() {}

    /** One item with its two values. */
    public record Row(String name, double before, double after) {}

    /** The picture; {@code words} writes a value. */
    public static Svg draw(List<Row> rows, Unit unit, DoubleFunction<String> words, String label) {
        double height = TOP + ROW * rows.size() + 24;
        Svg svg = Svg.picture("chart dumbbell", WIDTH, height, label);
        List<Double> shown = rows.stream().flatMap(row -> Stream.of(row.before(), row.after())).toList();
        Scale scale = Scale.of(unit, shown, SIDE, WIDTH - 2 * SIDE);
        for (double tick : new double[]{scale.from(), (scale.from() + scale.to()) / 2, scale.to()}) {
            svg.add("line", "class", "grid-line", "x1", scale.x(tick), "x2", scale.x(tick), "y1", TOP + 16, "y2",
                    height - 22, "stroke", "#dfdace", "stroke-width", 1.0);
            svg.text(words.apply(tick), scale.x(tick), height - 6, "class", "tick", "text-anchor", "middle",
                    "font-size", "12.5", "fill", "#5a625f");
        }
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), scale, words, TOP + ROW * i);
        }
        return svg.done();
    }

    private static void row(Svg svg, Row row, Scale scale, DoubleFunction<String> words, double top) {
        double before = scale.x(row.before());
        double after = scale.x(row.after());
        double y = top + 32;
        String name = ShortName.of(row.name(), LONGEST);
        svg.text(name, 0, top + 12, "class", "name", "font-size", "13", "fill", "#1c2422");
        svg.add("line", "class", "way", "x1", before, "x2", after, "y1", y, "y2", y, "stroke", "#8fb8a8",
                "stroke-width", 4.0);
        svg.add("circle", "class", "before", "cx", before, "cy", y, "r", RADIUS, "fill", "#fdfcf9", "stroke", "#66736e",
                "stroke-width", 2.5);
        svg.add("circle", "class", "point", "cx", after, "cy", y, "r", RADIUS, "fill", "#16332c");
        boolean up = row.after() >= row.before();
        value(svg, words.apply(row.before()), before, y, up ? -1 : 1);
        value(svg, words.apply(row.after()), after, y, up ? 1 : -1);
    }

    /** Outside the pair, so that near values do not cover each other. */
    private static void value(Svg svg, String text, double x, double y, int side) {
        svg.text(text, x + side * (RADIUS + 5), y + 4.5, "class", "count", "text-anchor", side < 0 ? "end" : "start",
                "font-size", "12.5", "fill", "#1c2422");
    }
}
