package no.kronsj.analysis.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.Defined;
import no.kronsj.analysis.statistics.Estimate;
import no.kronsj.analysis.statistics.Limits;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.statistics.PValue;

/** Makes rows of estimates. */
public final class Figures {
    private Figures() {}

    /** A row with the estimate's value and status, used of n. */
    public static MeasureRow row(MeasureKey key, Estimate estimate, Unit unit, long n) {
        return row(key, estimate.value(), status(estimate.status()), unit, n);
    }

    /** A row with this value, or without one and the status that says why. */
    public static MeasureRow row(MeasureKey key, OptionalDouble value, Status status, Unit unit, long n) {
        return value.isPresent()
                ? MeasureRow.of(key, value.getAsDouble(), unit, n).status(status)
                : MeasureRow.without(key, unit, status).n(n);
    }

    /** The row with the frame that interval and bounds rest on, and with a note where nobody knows it or it is wrong. */
    public static MeasureRow framed(MeasureRow row, OptionalInt people, int answers) {
        MeasureRow noted = row.notes(Frame.note(people, answers));
        return people.isPresent() ? noted.frame((long) Frame.atLeast(people, answers)) : noted;
    }

    /** The row with its test; {@code seed} stands beside it where the test was drawn. */
    public static MeasureRow tested(MeasureRow row, String test, Optional<PValue> p, NamedSeed seed) {
        if (p.isEmpty()) {
            return row;
        }
        PValue found = p.get();
        MeasureRow tested = row.p(found.value(), test + ", " + method(found.method()));
        return found.draws() == 0 ? tested : tested.drawn(seed.value(), found.draws());
    }

    private static String method(PValue.Method method) {
        return switch (method) {
            case EXACT -> "exact";
            case PERMUTATION -> "permutation";
            case NORMAL -> "normal";
            case CHI_SQUARE -> "chi-square";
            case F -> "F";
        };
    }

    /** The seed of a random method on a subject; the same in every run. */
    public static NamedSeed seed(MeasureKey key) {
        return NamedSeed.of(key.measure(), key.subject() + " " + key.wave(), NamedSeed.DEFAULT_USER_SEED);
    }

    /** A number in a note: three decimals, a point. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** The same five words. */
    public static Status status(Defined defined) {
        return switch (defined) {
            case OK -> Status.OK;
            case NO_DATA -> Status.NO_DATA;
            case UNDEFINED -> Status.UNDEFINED;
            case TOO_FEW -> Status.TOO_FEW;
            case DEGENERATE -> Status.DEGENERATE;
        };
    }

    /** Limits as an interval, times a factor (100 for points). */
    public static @Nullable Interval interval(Optional<Limits> limits, double factor, String method) {
        return limits.map(range -> new Interval(range.lo() * factor, range.hi() * factor, method)).orElse(null);
    }

    /** Limits as an interval. */
    public static @Nullable Interval interval(Optional<Limits> limits, String method) {
        return interval(limits, 1, method);
    }
}
