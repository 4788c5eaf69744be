package no.kronsj.dashboard.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Unit;

/**
 * One goal over the editions of a workshop, each with its own interval and worst case. A line joins what measures the same; an
 * unequal sign stands where it does not, and a mark where an edition has no figure to show.
 *
 * @param unit  of all figures
 * @param marks one per edition, in order of time
 */
public record TrendPicture(Unit unit, List<Mark> marks) {
    private static final double WIDTH = 340;
    private static final double TOP = 16;
    private static final double PLOT = 116;
    private static final double LEFT = 46;
    private static final String SOFT = "#5a625f";

    public TrendPicture {
        marks = List.copyOf(marks);
    }

    /**
     * What an edition shows.
     *
     * @param label      its name on the axis
     * @param sign       what stands for a figure that there is not, or ""
     * @param comparable whether its figure measures the same as that of the edition before
     */
    public record Mark(String label, String sign, @Nullable Double value, @Nullable Interval interval,
            @Nullable Interval bounds, @Nullable Double threshold, boolean comparable) {
        /** An edition without a figure. */
        public static Mark without(String label, String sign, boolean comparable) {
            return new Mark(label, sign, null, null, null, null, comparable);
        }
    }

    /** The picture; {@code words} writes a number in the reader's language. */
    public Svg draw(String label, DoubleFunction<String> words) {
        Scale scale = Scale.of(unit, shown(), 0, PLOT);
        Svg svg = Svg.picture("chart trend", WIDTH, TOP + PLOT + 26, label);
        axis(svg, scale, words);
        lines(svg, scale);
        for (int i = 0; i < marks.size(); i++) {
            mark(svg, scale, marks.get(i), x(i));
        }
        return svg.done();
    }

    private List<Double> shown() {
        return marks.stream().flatMap(mark -> Stream.concat(
                Stream.of(mark.interval(), mark.bounds()).filter(range -> range != null)
                        .flatMap(range -> Stream.of(range.lo(), range.hi())),
                Stream.of(mark.value(), mark.threshold()).filter(number -> number != null))).toList();
    }

    private double x(int place) {
        double step = (WIDTH - LEFT) / marks.size();
        return LEFT + step * (place + 0.5);
    }

    private static double y(Scale scale, double value) {
        return TOP + PLOT - scale.x(value);
    }

    private static void axis(Svg svg, Scale scale, DoubleFunction<String> words) {
        for (double tick : new double[]{scale.from(), (scale.from() + scale.to()) / 2, scale.to()}) {
            double y = y(scale, tick);
            svg.add("line", "class", "axis", "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y, "stroke", "#d5d0c4",
                    "stroke-width", 1.0);
            svg.text(words.apply(tick), LEFT - 6, y + 4, "class", "tick", "text-anchor", "end", "font-size", "11.5",
                    "fill", SOFT);
        }
    }

    private void lines(Svg svg, Scale scale) {
        int before = -1;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (!mark.comparable()) {
                svg.text("≠", (x(i - 1) + x(i)) / 2, TOP - 4, "class", "label unequal", "text-anchor", "middle",
                        "font-size", "14", "fill", SOFT);
                before = -1;
            }
            Double from = before < 0 ? null : marks.get(before).value();
            Double to = mark.value();
            if (from != null && to != null) {
                svg.add("line", "class", "curve", "x1", x(before), "x2", x(i), "y1", y(scale, from), "y2",
                        y(scale, to), "stroke", "#16332c", "stroke-width", 1.25);
            }
            before = to == null ? before : i;
        }
    }

    private static void mark(Svg svg, Scale scale, Mark mark, double x) {
        svg.text(mark.label(), x, TOP + PLOT + 20, "class", "label", "text-anchor", "middle", "font-size", "11.5",
                "fill", SOFT);
        Double value = mark.value();
        if (value == null) {
            svg.text(mark.sign(), x, TOP + PLOT / 2 + 6, "class", "label sign", "text-anchor", "middle", "font-size",
                    "18", "fill", SOFT);
            return;
        }
        range(svg, scale, mark.bounds(), "bounds", x, 2);
        range(svg, scale, mark.interval(), "likely", x, 18);
        Double threshold = mark.threshold();
        if (threshold != null) {
            svg.add("line", "class", "threshold", "x1", x - 18, "x2", x + 18, "y1", y(scale, threshold), "y2",
                    y(scale, threshold), "stroke", "#8a4b12", "stroke-width", 1.75, "stroke-dasharray", "4 3");
        }
        svg.add("circle", "class", "point", "cx", x, "cy", y(scale, value), "r", 3.5, "fill", "#16332c", "stroke",
                "#ffffff", "stroke-width", 1.25);
    }

    private static void range(Svg svg, Scale scale, @Nullable Interval range, String name, double x,
            double thickness) {
        if (range != null) {
            double from = y(scale, range.hi());
            svg.add("rect", "class", name, "x", x - thickness / 2, "y", from, "width", thickness, "height",
                    Math.max(y(scale, range.lo()) - from, 1.5), "rx", 2.0, "fill",
                    name.equals("likely") ? "#8fb8a8" : "#6d7a75");
        }
    }
}
