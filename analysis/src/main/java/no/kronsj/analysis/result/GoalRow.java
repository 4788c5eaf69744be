package no.kronsj.analysis.result;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * One goal and its verdict.
 *
 * @param goal         the goal's id
 * @param title        in the edition's language
 * @param verdict      never from the point estimate
 * @param level        −2..2, where the plan has four edges
 * @param value        of the indicator, in {@code unit}
 * @param interval     95 %
 * @param bounds       worst case for those who did not answer
 * @param threshold    the lower edge of the expected level
 * @param tipping      what those who did not answer could do to the verdict
 * @param n            how many were used
 * @param frame        how many there are
 */
public record GoalRow(String goal, String title, Verdict verdict, @Nullable Integer level, @Nullable Double value,
        Unit unit,
        @Nullable Interval interval, @Nullable Interval bounds, @Nullable Double threshold,
        Tipping tipping,
        @Nullable Long n, @Nullable Long frame, Status status, List<String> notes) {
    public GoalRow {
        notes = Notes.checked(goal, notes);
    }

    /** The same goal with only those of its notes. */
    public GoalRow keeping(Predicate<String> wanted) {
        return new GoalRow(goal, title, verdict, level, value, unit, interval, bounds, threshold, tipping, n, frame,
                status, notes.stream().filter(wanted).toList());
    }
}
