package no.kronsj.analysis.figure;

import no.kronsj.analysis.result.Interval;

/** What is told of figures that rest on what a program found and people may confirm. */
public final class Suggestions {
    private Suggestions() {}

    /** How low and how high a figure may be, whatever becomes of that which nobody confirmed. */
    public static Interval bounds(double lo, double hi) {
        return new Interval(lo, hi, "suggestions");
    }

    /** The note that says how much of it people confirmed. */
    public static String confirmed(long confirmed, long all) {
        return "CONFIRMED: %d, %d".formatted(confirmed, all);
    }
}
