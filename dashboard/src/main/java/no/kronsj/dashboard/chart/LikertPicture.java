package no.kronsj.dashboard.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Answers to several items on one scale, one bar each, cut at the middle of the scale: what is less favourable to the left
 * and striped, what is more favourable to the right. A scale without a middle is cut between its halves. The bars have one
 * length for one share, also where nobody disagrees.
 */
public final class LikertPicture {
    private static final double WIDTH = 640;
    private static final double ROW = 50;
    private static final double BAR = 20;
    private static final double LEGEND = 34;
    private static final double LETTER = 6.6;
    private static final double ROOM_FOR_NUMBER = 30;
    private static final int LONGEST = 92;

    private final LikertScale scale;
    private final DoubleFunction<String> percent;
    private final double middle;
    private final double length;

    private LikertPicture(LikertScale scale, List<Row> rows, DoubleFunction<String> percent) {
        this.scale = scale;
        this.percent = percent;
        double left = rows.stream().mapToDouble(row -> scale.left(row.shares())).max().orElse(0);
        double right = rows.stream().mapToDouble(row -> scale.right(row.shares())).max().orElse(1);
        length = WIDTH / Math.max(left + right, 0.01);
        middle = left * length;
    }

    /** One item: the share of each level from the least to the most favourable; none where they are hidden. */
    public record Row(String name, List<Double> shares) {}

    /** The picture; {@code levels} from the least to the most favourable, {@code hidden} what stands for a hidden bar. */
    public static Svg draw(List<Row> rows, List<String> levels, DoubleFunction<String> percent, String hidden,
            String label) {
        Svg svg = Svg.picture("chart likert", WIDTH, LEGEND + ROW * rows.size(), label);
        var picture = new LikertPicture(new LikertScale(levels.size()), rows, percent);
        picture.legend(svg, levels);
        for (int i = 0; i < rows.size(); i++) {
            picture.row(svg, rows.get(i), LEGEND + ROW * i, hidden);
        }
        return svg.done();
    }

    private void legend(Svg svg, List<String> levels) {
        double x = 0;
        for (int level = 0; level < levels.size(); level++) {
            segment(svg, level, x, 4, 14, 12);
            svg.text(levels.get(level), x + 19, 14.5, "class", "tick", "font-size", "12.5", "fill", "#5a625f");
            x += 19 + LETTER * levels.get(level).length() + 16;
        }
    }

    private void row(Svg svg, Row row, double y, String hidden) {
        String name = ShortName.of(row.name(), LONGEST);
        svg.text(name, 0, y + 13, "class", "name", "font-size", "13", "fill", "#1c2422");
        if (row.shares().isEmpty()) {
            svg.text(hidden, middle + 6, y + 34, "class", "tick", "font-size", "12.5", "fill", "#5a625f");
            return;
        }
        for (double end : new double[]{y + 16, y + 39}) {
            svg.add("line", "class", "middle", "x1", middle, "x2", middle, "y1", end, "y2", end + 4, "stroke",
                    "#1c2422", "stroke-width", 1.5);
        }
        double x = middle - scale.left(row.shares()) * length;
        for (int level = 0; level < row.shares().size(); level++) {
            double width = row.shares().get(level) * length;
            if (width > 0) {
                segment(svg, level, x, y + 19, width, BAR);
                number(svg, level, x + width / 2, y + 33.5, width, row.shares().get(level));
            }
            x += width;
        }
    }

    private void number(Svg svg, int level, double x, double y, double width, double share) {
        if (width >= ROOM_FOR_NUMBER) {
            boolean dark = scale.strength(level) > LikertScale.WEAK;
            svg.text(percent.apply(share), x, y, "class", dark ? "count on-dark" : "count on-light", "text-anchor",
                    "middle", "font-size", "12.5", "fill", dark ? "#ffffff" : "#1c2422");
        }
    }

    private void segment(Svg svg, int level, double x, double y, double width, double height) {
        String side = scale.side(level);
        svg.add("rect", "class", "answer " + side, "x", x, "y", y, "width", width, "height", height, "fill",
                side.equals("unfavourable") ? "#8f3418" : side.equals("favourable") ? "#1d5a4b" : "#b9b4a7",
                "fill-opacity", scale.strength(level), "stroke", "#fdfcf9", "stroke-width", 1.0);
        for (double stripe = x + 3; side.equals("unfavourable") && stripe < x + width - 1; stripe += 5) {
            svg.add("line", "class", "stripe", "x1", stripe, "x2", stripe, "y1", y + height - 4, "y2", y + height,
                    "stroke", "#fdfcf9", "stroke-width", 1.25);
        }
    }
}
