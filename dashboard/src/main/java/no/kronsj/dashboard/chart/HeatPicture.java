package no.kronsj.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Counts as shades, the lower half of a square. The number stands in each cell; 0 is an empty frame, a hidden cell is
 * hatched with a colon, a pair that never could meet is left out.
 */
public final class HeatPicture {
    /** The mark of a cell that disclosure control hides. */
    public static final Long HIDDEN = -1L;

    private static final double CELL = 38;
    private static final double LETTER = 6.4;
    private static final int LONGEST_NAME = 26;
    private static final double DARK = 0.55;

    private HeatPicture() {}

    /** The picture; row i has i + 1 cells. */
    public static Svg draw(List<String> names, List<List<@Nullable Long>> rows, String label) {
        List<String> shown = numbered(names);
        double left = 12 + LETTER * shown.stream().mapToInt(String::length).max().orElse(0);
        double size = CELL * names.size();
        Svg svg = Svg.sized("chart heat-picture", left + size + 8, size + 28, label);
        long most = rows.stream().flatMap(List::stream).filter(Objects::nonNull).mapToLong(Long::longValue).max()
                .orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            svg.text(shown.get(i), left - 8, CELL * i + CELL / 2 + 4, "class", "label", "text-anchor", "end",
                    "font-size", "11.5", "fill", "#5a625f");
            for (int j = 0; j < rows.get(i).size(); j++) {
                cell(svg, left + CELL * j, CELL * i, rows.get(i).get(j), most);
            }
            svg.text(String.valueOf(i + 1), left + CELL * i + CELL / 2, size + 18, "class", "label", "text-anchor",
                    "middle", "font-size", "11.5", "fill", "#5a625f");
        }
        return svg.done();
    }

    private static void cell(Svg svg, double x, double y, @Nullable Long count, long most) {
        if (count == null) {
            return;
        }
        boolean hidden = count.equals(HIDDEN);
        double shade = hidden || most == 0 ? 0 : (double) count / most;
        svg.add("rect", "class", hidden ? "cell hidden" : "cell", "x", x + 1.5, "y", y + 1.5, "width", CELL - 3,
                "height", CELL - 3, "rx", 2.0, "fill", "#1d5a4b", "fill-opacity", shade, "stroke", "#b9b4a7",
                "stroke-dasharray", hidden ? "2 3" : "none");
        svg.text(hidden ? ":" : String.valueOf(count), x + CELL / 2, y + CELL / 2 + 4.5, "class",
                shade > DARK ? "count on-dark" : "count", "text-anchor", "middle", "font-size", "12.5", "fill",
                shade > DARK ? "#ffffff" : "#1c2422");
    }

    // The columns carry the rows' numbers: long names would not fit above a cell.
    private static List<String> numbered(List<String> names) {
        var numbered = new ArrayList<String>();
        for (String name : names) {
            numbered.add((numbered.size() + 1) + ". " + ShortName.of(name, LONGEST_NAME));
        }
        return numbered;
    }
}
