package no.kronsj.dashboard.chart;

import java.util.List;

import no.kronsj.analysis.result.Unit;

/** Where a value stands on a horizontal line from {@code from} to {@code to}. */
record Scale(double from, double to, double left, double width) {

    /** Shares and points have ends that everybody knows; anything else gets room around what is shown. */
    static Scale of(Unit unit, List<Double> shown, double left, double width) {
        return switch (unit) {
            case SHARE, PROBABILITY -> new Scale(0, 1, left, width);
            case POINTS -> new Scale(-100, 100, left, width);
            case INDEX -> shown.stream().allMatch(value -> Math.abs(value) <= 1)
                    ? new Scale(shown.stream().anyMatch(value -> value < 0) ? -1 : 0, 1, left, width)
                    : around(shown, left, width);
            case SCORE, COUNT, MINUTES, T -> around(shown, left, width);
        };
    }

    private static Scale around(List<Double> shown, double left, double width) {
        double lowest = shown.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double highest = shown.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double room = Math.max((highest - lowest) * 0.15, 0.5);
        double from = lowest >= 0 ? Math.max(0, Math.floor(lowest - room)) : Math.floor(lowest - room);
        return new Scale(from, Math.ceil(highest + room), left, width);
    }

    double x(double value) {
        double clipped = Math.min(to, Math.max(from, value));
        return left + width * (clipped - from) / (to - from);
    }
}
