package no.kronsj.analysis.result;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * One figure: the row that every page, export and report reads.
 *
 * @param key        what it is about
 * @param value      in {@code unit}; absent where the status has none
 * @param unit       the unit of value, interval and bounds
 * @param n          how many were used (persons, ties, notes: the measure's own unit)
 * @param frame      how many there are; absent where the frame is unknown
 * @param interval   95 %, absent where none can be built
 * @param bounds     worst case for those who did not answer (A4)
 * @param p          where a test belongs to the figure, with {@code pMethod}
 * @param status     what the figure is worth
 * @param notes      flags and footnotes
 * @param seed       for random methods, with {@code draws}
 */
public record MeasureRow(MeasureKey key, @Nullable Double value, Unit unit, @Nullable Long n, @Nullable Long frame,
        @Nullable Interval interval, @Nullable Interval bounds, @Nullable Double p, String pMethod, Status status,
        List<String> notes, @Nullable Long seed, @Nullable Integer draws) {

    /** By measure, scope, subject, wave: the order of the table. */
    public static final Comparator<MeasureRow> BY_KEY = Comparator.comparing((MeasureRow row) -> row.key().measure())
            .thenComparing(row -> row.key().scope()).thenComparing(row -> row.key().subject())
            .thenComparing(row -> row.key().wave());

    public MeasureRow {
        notes = Notes.checked(key, notes);
        check(key, value == null || Double.isFinite(value),
                "the value is not finite; what cannot be computed is a status");
        check(key, status != Status.OK || value != null, "OK without a value");
        check(key, status.mayHaveValue() || value == null, "a value although there is none to show");
        check(key, status != Status.SUPPRESSED || n == null && interval == null && bounds == null && p == null,
                "hidden, but n, interval, bounds or p are there");
        check(key, n == null || n >= 0, "fewer than nobody");
        check(key, p == null || p >= 0 && p <= 1, "p is not a probability");
        check(key, (seed == null) == (draws == null), "seed and draws go together");
    }

    private static void check(MeasureKey key, boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("%s: %s".formatted(key, otherwise));
        }
    }

    /** A figure with a value. */
    public static MeasureRow of(MeasureKey key, double value, Unit unit, long n) {
        return new MeasureRow(key, value, unit, n, null, null, null, null, "", Status.OK, List.of(), null, null);
    }

    /** A figure without a value, and why. */
    public static MeasureRow without(MeasureKey key, Unit unit, Status status, String... notes) {
        return new MeasureRow(key, null, unit, null, null, null, null, null, "", status, List.of(notes), null, null);
    }

    /** The same figure with its frame. */
    public MeasureRow frame(@Nullable Long people) {
        return new MeasureRow(key, value, unit, n, people, interval, bounds, p, pMethod, status, notes, seed, draws);
    }

    /** The same figure, used of how many. */
    public MeasureRow n(long used) {
        return new MeasureRow(key, value, unit, used, frame, interval, bounds, p, pMethod, status, notes, seed, draws);
    }

    /** The same figure with its interval. */
    public MeasureRow interval(@Nullable Interval range) {
        return new MeasureRow(key, value, unit, n, frame, range, bounds, p, pMethod, status, notes, seed, draws);
    }

    /** The same figure with its worst-case bounds. */
    public MeasureRow bounds(@Nullable Interval range) {
        return new MeasureRow(key, value, unit, n, frame, interval, range, p, pMethod, status, notes, seed, draws);
    }

    /** The same figure with a test. */
    public MeasureRow p(double probability, String method) {
        return new MeasureRow(key, value, unit, n, frame, interval, bounds, probability, method, status, notes, seed,
                draws);
    }

    /** The same figure, worth less. */
    public MeasureRow status(Status worth) {
        return new MeasureRow(key, value, unit, n, frame, interval, bounds, p, pMethod, worth, notes, seed, draws);
    }

    /** The same figure with further notes; empty ones are dropped. */
    public MeasureRow notes(String... further) {
        var all = new java.util.ArrayList<>(notes);
        for (String note : further) {
            if (!note.isEmpty()) {
                all.add(note);
            }
        }
        return new MeasureRow(key, value, unit, n, frame, interval, bounds, p, pMethod, status, all, seed, draws);
    }

    /** The same figure with only those of its notes. */
    public MeasureRow keeping(Predicate<String> wanted) {
        return new MeasureRow(key, value, unit, n, frame, interval, bounds, p, pMethod, status,
                notes.stream().filter(wanted).toList(), seed, draws);
    }

    /** The same figure with the seed and the number of draws of its random method. */
    public MeasureRow drawn(long fromSeed, int times) {
        return new MeasureRow(key, value, unit, n, frame, interval, bounds, p, pMethod, status, notes, fromSeed, times);
    }

    /** What is left when the figure is hidden: who it is about, its unit, and that it is hidden. */
    public MeasureRow hidden() {
        return without(key, unit, Status.SUPPRESSED);
    }

    /** The value, where there is one. */
    public OptionalDouble findValue() {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
