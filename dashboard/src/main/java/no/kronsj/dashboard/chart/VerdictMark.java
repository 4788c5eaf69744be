package no.kronsj.dashboard.chart;

import no.kronsj.analysis.result.Verdict;

/**
 * A verdict as a shape: circles were met, squares were not, the diamond is open; what is filled holds whatever the silent
 * think. A tick, a cross, a bar say it a second time.
 */
public final class VerdictMark {
    private static final String TICK = "M9.5 16.5 l4.5 4.5 l8.5 -9.5";
    private static final String CROSS = "M11 11 l10 10 M21 11 l-10 10";

    private VerdictMark() {}

    /** The mark, to stand beside the verdict in words. */
    public static Svg of(Verdict verdict) {
        Svg svg = Svg.ornament("mark mark-" + verdict.word().replace('_', '-'), 32, 32);
        switch (verdict) {
            case MET_ROBUST -> circle(svg, "solid", "").add("path", "class", "sign", "d", TICK, "fill", "none");
            case MET_IF_TYPICAL -> circle(svg, "open", "").add("path", "class", "sign", "d", TICK, "fill", "none");
            case UNDECIDED -> svg.add("path", "class", "open", "d", "M16 3 L29 16 L16 29 L3 16 Z", "fill", "none")
                    .add("path", "class", "sign", "d", "M11 13.5 h10 M11 18.5 h10", "fill", "none");
            case NOT_MET_IF_TYPICAL -> square(svg, "open", "").add("path", "class", "sign", "d", CROSS, "fill", "none");
            case NOT_MET_ROBUST -> square(svg, "solid", "").add("path", "class", "sign", "d", CROSS, "fill", "none");
            case NO_DATA -> circle(svg, "open", "3 3.4").add("path", "class", "sign", "d", "M11.5 16 h9", "fill",
                    "none");
            case SUPPRESSED -> square(svg, "open", "1.5 3").add("circle", "class", "dot", "cx", 16.0, "cy", 12.0, "r",
                    2.0).add("circle", "class", "dot", "cx", 16.0, "cy", 20.0, "r", 2.0);
        }
        return svg.done();
    }

    private static Svg circle(Svg svg, String look, String dashes) {
        return svg.add("circle", "class", look, "cx", 16.0, "cy", 16.0, "r", 13.0, "stroke-dasharray",
                dashes.isEmpty() ? "none" : dashes);
    }

    private static Svg square(Svg svg, String look, String dashes) {
        return svg.add("rect", "class", look, "x", 4.0, "y", 4.0, "width", 24.0, "height", 24.0, "rx", 2.0,
                "stroke-dasharray", dashes.isEmpty() ? "none" : dashes);
    }
}
