package no.kronsj.dashboard.figure;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.wording.Numbers;
import no.kronsj.ingest.wording.Wording;

/** Writes figures in one language. */
public final class Figures {
    private static final double WHOLE = 1e-6;

    private final Wording words;
    private final Numbers numbers;
    private final boolean tooFewShown;

    /** Figures for everybody. */
    public Figures(Wording words) {
        this(words, false);
    }

    /** {@code tooFewShown}: whether a value of too few people may be seen, which only the restricted view allows. */
    public Figures(Wording words, boolean tooFewShown) {
        this.words = words;
        this.tooFewShown = tooFewShown;
        numbers = words.numbers();
    }

    /** A table's cell: value and mark by status. */
    public Shown shown(@Nullable MeasureRow row) {
        if (row == null) {
            return Absence.none(words).shown();
        }
        return shown(row.value(), row.unit(), row.n(), row.status());
    }

    /** A mean of shares, which is no "k of n", even where it happens to look like one. */
    public Shown mean(@Nullable MeasureRow row) {
        return row == null ? shown(row) : shown(row.value(), row.unit(), null, row.status());
    }

    /** An index from 0 to 1, which needs no sign in front. */
    public Shown unsigned(@Nullable MeasureRow row) {
        Shown shown = shown(row);
        Double value = row == null ? null : row.value();
        return value == null
                ? shown
                : new Shown(numbers.decimal(value, 2), shown.reason(), shown.look(), shown.mark());
    }

    /**
     * A figure of any table: what to print, what to say on asking, and how it looks. A value of too few people is for the
     * restricted view only, even where the public table should still hold it.
     */
    public Shown shown(@Nullable Double value, Unit unit, @Nullable Long n, Status status) {
        if (status == Status.OK && value != null) {
            return new Shown(value(value, unit, n), "", "ok", "");
        }
        Absence absence = Absence.of(words, status);
        boolean seen = status == Status.DEGENERATE || status == Status.TOO_FEW && tooFewShown;
        return value == null || !seen ? absence.shown() : absence.with(value(value, unit, n));
    }

    /** Words that are a figure already. */
    public Shown plain(String words) {
        return new Shown(words, "", "ok", "");
    }

    /** A value in its unit; {@code n} decides the decimals of a percent. */
    public String value(double value, Unit unit, @Nullable Long n) {
        long base = n == null ? 0 : n;
        return switch (unit) {
            case SHARE -> count(value, n).filter(k -> numbers.smallBase(base))
                    .map(k -> words.text("figure.of", numbers.whole(k), numbers.whole(base)) + " ("
                            + numbers.percent(value, base) + ")")
                    .orElseGet(() -> numbers.percent(value, base));
            case SCORE -> numbers.decimal(value, value == Math.rint(value) ? 0 : 1);
            case COUNT -> numbers.decimal(value, value == Math.rint(value) ? 0 : 1);
            case MINUTES -> words.text("figure.minutes", numbers.decimal(value, 0));
            case INDEX -> numbers.signed(value, 2);
            case POINTS -> numbers.signed(value, 0);
            case T -> numbers.decimal(value, 1);
            case PROBABILITY -> numbers.decimal(value, 3);
        };
    }

    /** A value as it stands on an axis or in an interval: never "k of n". */
    public String plain(double value, Unit unit, @Nullable Long n) {
        return unit == Unit.SHARE ? numbers.percent(value, n == null ? 0 : n) : value(value, unit, n);
    }

    /** How many stand behind a share, where it is a whole number of them: weighted shares are not. */
    public Optional<Long> count(double share, @Nullable Long n) {
        if (n == null || n == 0) {
            return Optional.empty();
        }
        double k = share * n;
        return Math.abs(k - Math.rint(k)) < WHOLE * Math.max(1, n) ? Optional.of(Math.round(k)) : Optional.empty();
    }

    /** How many of how many a figure rests on, "41 of 51", or "" where either is not known or not shown. */
    public String base(@Nullable Long n, @Nullable Long frame) {
        return n == null || frame == null ? "" : words.text("figure.of", numbers.whole(n), numbers.whole(frame));
    }

    /** The interval of a figure, or "". */
    public String interval(@Nullable MeasureRow row) {
        Interval interval = row == null ? null : row.interval();
        return row == null || interval == null ? "" : range(interval, row.unit(), row.n());
    }

    /** An interval, "82–95 %". */
    public String range(Interval interval, Unit unit, @Nullable Long n) {
        return words.text("figure.range", plain(interval.lo(), unit, n), plain(interval.hi(), unit, n));
    }

    /**
     * A figure as shown.
     *
     * @param text   the number, or what stands for it
     * @param reason why there is none, or what it is worth; "" for an ordinary figure
     * @param look   a class of the stylesheet
     * @param mark   what a picture shows where it cannot draw the number; "" for an ordinary figure
     */
    public record Shown(String text, String reason, String look, String mark) {}
}
