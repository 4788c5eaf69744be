package no.kronsj.dashboard.chart;

import no.kronsj.analysis.result.Verdict;

/**
 * A verdict as a shape: circles were met, squares were not, the diamond is open; what is filled holds whatever the silent
 * think. A tick, a cross, a bar say it a second time.
 */
public final class VerdictMark {
    private static final String TICK = "M9.5 16.5 l4.5 4.5 l8.5 -9.5";
    private static final String CROSS = "M11 11 l10 10 M21 11 l-10 10";

    private static final String PAPER = "#ffffff";
    private static final double THICK = 2.4;

    private VerdictMark() {}

    /** The mark, to stand beside the verdict in words. */
    public static Svg of(Verdict verdict) {
        Svg svg = Svg.ornament("mark mark-" + verdict.word().replace('_', '-'), 32, 32);
        String colour = colour(verdict);
        switch (verdict) {
            case MET_ROBUST -> sign(circle(svg, "solid", "none", colour), TICK, PAPER);
            case MET_IF_TYPICAL -> sign(circle(svg, "open", "none", colour), TICK, colour);
            case UNDECIDED -> sign(svg.add("path", "class", "open", "d", "M16 3 L29 16 L16 29 L3 16 Z", "fill", "none",
                    "stroke", colour, "stroke-width", THICK), "M11 13.5 h10 M11 18.5 h10", colour);
            case NOT_MET_IF_TYPICAL -> sign(square(svg, "open", "none", colour), CROSS, colour);
            case NOT_MET_ROBUST -> sign(square(svg, "solid", "none", colour), CROSS, PAPER);
            case NO_DATA -> sign(circle(svg, "open", "3 3.4", colour), "M11.5 16 h9", colour);
            case SUPPRESSED -> square(svg, "open", "1.5 3", colour)
                    .add("circle", "class", "dot", "cx", 16.0, "cy", 12.0, "r", 2.0, "fill", colour)
                    .add("circle", "class", "dot", "cx", 16.0, "cy", 20.0, "r", 2.0, "fill", colour);
        }
        return svg.done();
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case MET_ROBUST, MET_IF_TYPICAL -> "#1d5a4b";
            case UNDECIDED -> "#77600a";
            case NOT_MET_IF_TYPICAL, NOT_MET_ROBUST -> "#983a1d";
            case NO_DATA, SUPPRESSED -> "#5d6561";
        };
    }

    private static void sign(Svg svg, String path, String colour) {
        svg.add("path", "class", "sign", "d", path, "fill", "none", "stroke", colour, "stroke-width", THICK);
    }

    private static Svg circle(Svg svg, String look, String dashes, String colour) {
        return svg.add("circle", "class", look, "cx", 16.0, "cy", 16.0, "r", 13.0, "fill",
                look.equals("solid") ? colour : "none", "stroke", colour, "stroke-width", THICK, "stroke-dasharray",
                dashes);
    }

    private static Svg square(Svg svg, String look, String dashes, String colour) {
        return svg.add("rect", "class", look, "x", 4.0, "y", 4.0, "width", 24.0, "height", 24.0, "rx", 2.0, "fill",
                look.equals("solid") ? colour : "none", "stroke", colour, "stroke-width", THICK, "stroke-dasharray",
                dashes);
    }
}
