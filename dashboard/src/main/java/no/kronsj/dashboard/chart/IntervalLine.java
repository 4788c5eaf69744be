package no.kronsj.dashboard.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Unit;

/**
 * One figure on a line: the thin line is what could be true whatever the silent think, the thick one the interval, the dot
 * the value, the flag what was expected. Each has a shape of its own, so that nothing hangs on colour.
 *
 * @param value     the figure
 * @param unit      its unit
 * @param interval  95 %, or null
 * @param bounds    worst case, or null
 * @param threshold what was expected, or null
 */
public record IntervalLine(double value, Unit unit, @Nullable Interval interval, @Nullable Interval bounds,
        @Nullable Double threshold) {
    private static final double WIDTH = 320;
    private static final double HEIGHT = 62;
    private static final double LINE = 30;

    /** The picture; {@code words} writes a number in the reader's language. */
    public Svg draw(String label, DoubleFunction<String> words) {
        Scale scale = Scale.of(unit, shown(), 14, WIDTH - 28);
        Svg svg = Svg.picture("chart interval", WIDTH, HEIGHT, label);
        axis(svg, scale, words);
        range(svg, scale, bounds, "bounds", 2);
        range(svg, scale, interval, "likely", 9);
        if (threshold != null) {
            flag(svg, scale.x(threshold));
        }
        return svg.add("circle", "class", "point", "cx", scale.x(value), "cy", LINE, "r", 6.5, "fill", "#16332c",
                "stroke", "#ffffff", "stroke-width", 2.0).done();
    }

    private List<Double> shown() {
        return Stream.concat(
                Stream.of(interval, bounds).filter(range -> range != null)
                        .flatMap(range -> Stream.of(range.lo(), range.hi())),
                threshold == null ? Stream.of(value) : Stream.of(value, threshold)).toList();
    }

    private static void axis(Svg svg, Scale scale, DoubleFunction<String> words) {
        svg.add("line", "class", "axis", "x1", scale.x(scale.from()), "x2", scale.x(scale.to()), "y1", LINE, "y2", LINE,
                "stroke", "#d5d0c4", "stroke-width", 1.0);
        double middle = (scale.from() + scale.to()) / 2;
        for (double tick : new double[]{scale.from(), middle, scale.to()}) {
            String anchor = tick == scale.from() ? "start" : tick == scale.to() ? "end" : "middle";
            double x = scale.x(tick);
            svg.add("line", "class", "axis", "x1", x, "x2", x, "y1", LINE - 4, "y2", LINE + 4, "stroke", "#d5d0c4",
                    "stroke-width", 1.0);
            svg.text(words.apply(tick), anchor.equals("middle") ? x : x + (anchor.equals("start") ? -8 : 8), HEIGHT - 6,
                    "class", "tick", "text-anchor", anchor, "font-size", "11.5", "fill", "#5a625f");
        }
    }

    private static void range(Svg svg, Scale scale, @Nullable Interval range, String name, double thickness) {
        if (range == null) {
            return;
        }
        double from = scale.x(range.lo());
        double to = scale.x(range.hi());
        svg.add("rect", "class", name, "x", from, "y", LINE - thickness / 2, "width", Math.max(to - from, 1.5),
                "height",
                thickness, "rx", thickness / 2, "fill", name.equals("likely") ? "#8fb8a8" : "#6d7a75");
        if (name.equals("bounds")) {
            for (double end : new double[]{from, to}) {
                svg.add("line", "class", "cap", "x1", end, "x2", end, "y1", LINE - 6, "y2", LINE + 6, "stroke",
                        "#6d7a75", "stroke-width", 2.0);
            }
        }
    }

    private static void flag(Svg svg, double x) {
        svg.add("line", "class", "threshold", "x1", x, "x2", x, "y1", 8.0, "y2", LINE + 12, "stroke", "#8a4b12",
                "stroke-width", 1.75, "stroke-dasharray", "4 3");
        svg.add("path", "class", "flag", "d",
                "M" + Math.round(x * 100) / 100.0 + " 2 l5 5.5 l-5 5.5 l-5 -5.5 z", "fill", "#8a4b12");
    }
}
