package no.kronsj.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far each column answers each row: a full square, half a square, or an empty frame, so that nothing hangs on colour. */
public final class CoveragePicture {
    private static final double LEFT = 300;
    private static final double CELL = 34;
    private static final double TOP = 26;
    private static final int LETTERS_OF_A_LINE = 46;
    private static final int LINES = 2;
    private static final Map<String, Double> FILLED = Map.of("answered", 1.0, "touched", 0.5);

    private CoveragePicture() {}

    /** One question and its level for each column: {@code answered}, {@code touched} or {@code none}. */
    public record Row(String name, List<String> levels) {}

    /** The picture. */
    public static Svg draw(List<String> columns, List<Row> rows, String label) {
        Svg svg = Svg.sized("chart heat-picture coverage-picture", LEFT + CELL * columns.size() + 8,
                TOP + CELL * rows.size() + 8, label);
        for (int column = 0; column < columns.size(); column++) {
            svg.text(columns.get(column), LEFT + CELL * column + CELL / 2, 16, "class", "label", "text-anchor",
                    "middle",
                    "font-size", "12.5", "fill", "#5a625f");
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = TOP + CELL * i;
            List<String> lines = lines(rows.get(i).name());
            for (int line = 0; line < lines.size(); line++) {
                svg.text(lines.get(line), LEFT - 10, y + CELL / 2 + 4.5 + 14 * (line - (lines.size() - 1) / 2.0),
                        "class",
                        "name", "text-anchor", "end", "font-size", "12.5", "fill", "#1c2422");
            }
            for (int column = 0; column < columns.size(); column++) {
                cell(svg, LEFT + CELL * column, y, FILLED.getOrDefault(rows.get(i).levels().get(column), 0.0));
            }
        }
        return svg.done();
    }

    private static void cell(Svg svg, double x, double y, double filled) {
        double side = CELL - 4;
        svg.add("rect", "class", "frame", "x", x + 2, "y", y + 2, "width", side, "height", side, "fill", "none",
                "stroke",
                "#b9b4a7", "stroke-width", 1.0);
        if (filled > 0) {
            svg.add("rect", "class", "cell", "x", x + 2, "y", y + 2 + side * (1 - filled), "width", side, "height",
                    side * filled, "fill", "#1d5a4b", "fill-opacity", 0.3 + 0.5 * filled);
        }
    }

    /** Broken between words; what does not fit in two lines ends in an ellipsis. */
    private static List<String> lines(String name) {
        var lines = new ArrayList<String>(List.of(""));
        for (String word : name.split(" ")) {
            String longer = lines.getLast().isEmpty() ? word : lines.getLast() + " " + word;
            if (longer.length() <= LETTERS_OF_A_LINE || lines.getLast().isEmpty()) {
                lines.set(lines.size() - 1, longer);
            } else if (lines.size() < LINES) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, lines.getLast() + " …");
                return lines;
            }
        }
        return lines;
    }
}
