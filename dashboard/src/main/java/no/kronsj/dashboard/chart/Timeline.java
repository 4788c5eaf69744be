package no.kronsj.dashboard.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is to happen along the years, a row per event and a heading per group. A bar has both ends; a triangle is a day by
 * which, an arrow one from which on, a dot a day.
 */
public final class Timeline {
    private static final double WIDTH = 680;
    private static final double ROW = 13;
    private static final double HEAD = 24;
    private static final double HALF = 4;
    private static final double SIDE = 14;
    private static final String INK = "#1d5a4b";
    private static final String SOFT = "#5a625f";
    private static final int DAYS_OF_A_DOT = 3;

    private final Svg svg;
    private final LocalDate first;
    private final double perDay;

    private Timeline(Svg svg, LocalDate first, LocalDate end) {
        this.svg = svg;
        this.first = first;
        this.perDay = (WIDTH - 2 * SIDE) / ChronoUnit.DAYS.between(first, end);
    }

    /** One event; at least one end is there. */
    public record Bar(String group, @Nullable LocalDate from, @Nullable LocalDate to, String title) {}

    /** The picture; events of one group stand together. */
    public static Svg draw(List<Bar> bars, String label) {
        List<LocalDate> days = bars.stream().flatMap(bar -> Stream.of(bar.from(), bar.to())).filter(Objects::nonNull)
                .map(LocalDate.class::cast).toList();
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow().withDayOfYear(1);
        LocalDate end = days.stream().max(Comparator.naturalOrder()).orElseThrow().withDayOfYear(1).plusYears(1);
        List<String> groups = bars.stream().map(Bar::group).distinct().toList();
        double height = 24 + HEAD * groups.size() + ROW * bars.size() + 8;
        Svg svg = Svg.picture("chart timeline", WIDTH, height, label);
        var timeline = new Timeline(svg, first, end);
        timeline.years(end, height);
        double y = 24;
        for (String group : groups) {
            y += HEAD;
            svg.text(group, SIDE, y - 7, "class", "label", "font-size", "11.5", "font-weight", "600", "fill",
                    "#1c2422");
            for (Bar bar : bars.stream().filter(event -> event.group().equals(group)).toList()) {
                timeline.event(bar, y + HALF);
                y += ROW;
            }
        }
        return svg.done();
    }

    private void years(LocalDate end, double height) {
        long years = ChronoUnit.YEARS.between(first, end);
        long step = Math.max(1, (years + 7) / 8);
        for (long i = 0; i <= years; i++) {
            double x = x(first.plusYears(i));
            svg.add("line", "class", "grid-line", "x1", x, "x2", x, "y1", 18.0, "y2", height, "stroke", "#dfdace");
            if (i < years && i % step == 0) {
                svg.text(String.valueOf(first.getYear() + i), x + 3, 13, "class", "label", "font-size", "11.5", "fill",
                        SOFT);
            }
        }
    }

    private void event(Bar bar, double y) {
        LocalDate from = bar.from();
        LocalDate to = bar.to();
        svg.open("g", "class", "event");
        svg.open("title");
        svg.words(bar.title());
        svg.close("title");
        if (from == null) {
            double x = x(Objects.requireNonNull(to).plusDays(1));
            svg.add("path", "class", "event-mark", "d", path(x - 9, y - HALF, x, y, x - 9, y + HALF), "fill", INK);
        } else if (to == null) {
            double x = x(from);
            svg.add("line", "class", "event-line", "x1", x, "x2", x + 16, "y1", y, "y2", y, "stroke", INK,
                    "stroke-width", 2.0);
            svg.add("circle", "class", "event-mark", "cx", x, "cy", y, "r", 3.0, "fill", INK);
        } else if (ChronoUnit.DAYS.between(from, to) < DAYS_OF_A_DOT) {
            svg.add("circle", "class", "event-mark", "cx", x(from), "cy", y, "r", HALF, "fill", INK);
        } else {
            svg.add("rect", "class", "event-mark", "x", x(from), "y", y - HALF + 1, "width",
                    Math.max(3, x(to.plusDays(1)) - x(from)), "height", 2 * HALF - 2, "rx", 2.0, "fill", INK,
                    "fill-opacity", "0.72");
        }
        svg.close("g");
    }

    private double x(LocalDate day) {
        return SIDE + ChronoUnit.DAYS.between(first, day) * perDay;
    }

    private static String path(double... xy) {
        return IntStream.range(0, xy.length / 2)
                .mapToObj(i -> String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", xy[2 * i],
                        xy[2 * i + 1]))
                .collect(Collectors.joining()) + "Z";
    }
}
