package no.kronsj.analysis.story;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;

/** One view's tables, a row at a time and short enough for a line of a test. */
record View(Results results) {

    /** {@code met_robust 0.800 n=5 of 6 bounds 0.667..0.833}. */
    String verdict(String goal) {
        GoalRow row = results.goals().stream().filter(one -> one.goal().equals(goal)).findFirst().orElseThrow();
        return row.verdict().word() + figure(row.value(), row.n(), row.frame(), row.interval(), row.bounds());
    }

    /** {@code 0.800 n=5 of 6 …}, or the status of what has no value. */
    String figure(String measure, String subject) {
        MeasureRow row = row(measure, subject);
        return row.value() == null
                ? row.status().name()
                : (row.status() == Status.OK ? "" : row.status().name() + " ")
                        + figure(row.value(), row.n(), row.frame(), row.interval(), row.bounds()).strip();
    }

    MeasureRow row(String measure, String subject) {
        List<MeasureRow> rows = results.measures().stream().filter(one -> one.key().measure().equals(measure))
                .filter(one -> one.key().subject().equals(subject)).toList();
        if (rows.size() != 1) {
            throw new AssertionError("%d rows %s of %s".formatted(rows.size(), measure, subject));
        }
        return rows.get(0);
    }

    /** Of a change: its two moments as {@code before:after}. */
    MeasureRow change(String measure, String item, String waves) {
        return results.measures().stream().filter(one -> one.key().measure().equals(measure))
                .filter(one -> one.key().subject().equals(item) && one.key().wave().equals(waves)).findFirst()
                .orElseThrow(() -> new AssertionError("no %s of %s %s".formatted(measure, item, waves)));
    }

    /** Whether there is any row of a measure. */
    boolean has(String measure, String waves) {
        return results.measures().stream()
                .anyMatch(one -> one.key().measure().equals(measure) && one.key().wave().equals(waves));
    }

    private static String figure(@Nullable Double value, @Nullable Long n, @Nullable Long frame,
            @Nullable Interval interval, @Nullable Interval bounds) {
        var text = new StringJoiner(" ", " ", "");
        text.add(value == null ? "-" : number(value)).add("n=" + Objects.toString(n, "-"));
        if (frame != null) {
            text.add("of " + frame);
        }
        if (interval != null) {
            text.add("interval " + number(interval.lo()) + ".." + number(interval.hi()));
        }
        if (bounds != null) {
            text.add("bounds " + number(bounds.lo()) + ".." + number(bounds.hi()));
        }
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
