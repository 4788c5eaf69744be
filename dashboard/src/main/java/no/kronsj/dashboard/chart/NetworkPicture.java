package no.kronsj.dashboard.chart;

import java.util.List;

/**
 * Nodes where the table of places has them, and a line for each tie: broader for more, dotted where the number is hidden. A
 * tie of a node with itself is a ring beside it.
 */
public final class NetworkPicture {
    private static final double SIDE = 420;
    private static final double ROOM = 34;
    private static final double BROADEST = 9;
    private static final double BROADEST_OF_MANY = 3;
    private static final double THINNEST = 1.2;
    private static final double NODE = 9;
    private static final double SMALL_NODE = 5.5;
    private static final int MANY = 40;

    private NetworkPicture() {}

    /**
     * A node.
     *
     * @param x      0–1 from left to right
     * @param y      0–1 from above to below
     * @param mark   the number of its shape; negative for a plain dot
     * @param name   what a browser shows on pointing at it
     * @param number what stands beside it, or ""
     * @param chosen whether the reader asked for it
     */
    public record Node(double x, double y, int mark, String name, String number, boolean chosen) {}

    /** A tie between the nodes with these numbers; {@code share} 0–1 of the broadest, negative where it is hidden. */
    public record Tie(int from, int to, double share) {}

    /** The picture. */
    public static Svg draw(List<Node> nodes, List<Tie> ties, String label) {
        Svg svg = Svg.sized("chart heat-picture network-picture", SIDE + 2 * ROOM, SIDE + 2 * ROOM, label);
        double radius = nodes.size() > MANY ? SMALL_NODE : NODE;
        double broadest = nodes.size() > MANY ? BROADEST_OF_MANY : BROADEST;
        ties.forEach(tie -> tie(svg, nodes.get(tie.from()), nodes.get(tie.to()), tie, radius, broadest));
        for (Node node : nodes) {
            node(svg, node, radius);
        }
        return svg.done();
    }

    private static void tie(Svg svg, Node from, Node to, Tie tie, double radius,
            double broadest) {
        boolean hidden = tie.share() < 0;
        double width = hidden ? THINNEST : THINNEST + (broadest - THINNEST) * tie.share();
        String name = hidden ? "tie hidden" : "tie";
        String dots = hidden ? "2 5" : "none";
        if (tie.from() == tie.to()) {
            svg.add("circle", "class", name, "cx", place(from.x()), "cy", place(from.y()) - radius * 1.6, "r",
                    radius * 1.3, "fill", "none", "stroke", "#6d7a75", "stroke-width", Math.min(width, radius * 0.7),
                    "stroke-dasharray", dots);
        } else {
            svg.add("line", "class", name, "x1", place(from.x()), "y1", place(from.y()), "x2", place(to.x()), "y2",
                    place(to.y()), "stroke", "#6d7a75", "stroke-opacity", 0.75, "stroke-width", width,
                    "stroke-dasharray", dots);
        }
    }

    private static void node(Svg svg, Node node, double radius) {
        double x = place(node.x());
        double y = place(node.y());
        svg.open("g", "class", "place");
        svg.open("title").words(node.name()).close("title");
        if (node.chosen()) {
            svg.add("circle", "class", "ring", "cx", x, "cy", y, "r", radius + 6, "fill", "none", "stroke", "#16332c",
                    "stroke-width", 2.5);
        }
        if (node.mark() < 0) {
            svg.add("circle", "class", "node", "cx", x, "cy", y, "r", radius * 0.6, "fill", "#6d7a75");
        } else {
            NodeShape.draw(svg, node.mark(), x, y, radius);
        }
        if (!node.number().isEmpty()) {
            number(svg, node, radius + 11);
        }
        svg.close("g");
    }

    /** Beside its node, on the side away from the middle, where the lines are. */
    private static void number(Svg svg, Node node, double away) {
        double distance = Math.hypot(node.x() - 0.5, node.y() - 0.5);
        double right = distance == 0 ? 0 : (node.x() - 0.5) / distance;
        double down = distance == 0 ? -1 : (node.y() - 0.5) / distance;
        svg.text(node.number(), place(node.x()) + right * away, place(node.y()) + down * away + 4.5, "class", "count",
                "font-size", "12.5", "fill", "#1c2422", "text-anchor", "middle");
    }

    private static double place(double share) {
        return ROOM + SIDE * share;
    }
}
