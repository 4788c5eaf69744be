package no.kronsj.analysis.goal;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.workshop.Direction;

/**
 * The rule of metrics C7. With threshold t and "higher is better": met whatever the silent think if the worst case reaches
 * t; met if they are typical if the interval does; undecided if the interval holds t; not met if typical if the interval
 * stays below; not met whatever they think if even the best case does. The first that fits, in that order; without an
 * interval the bounds alone decide. Never from the point estimate.
 */
public final class GoalJudge {
    private GoalJudge() {}

    /** The verdict; without interval and bounds there is nothing to be sure of. */
    public static Verdict judge(@Nullable Interval interval, @Nullable Interval bounds, double threshold,
            Direction direction) {
        if (bounds != null && reached(worst(bounds, direction), threshold, direction)) {
            return Verdict.MET_ROBUST;
        }
        if (interval != null && reached(worst(interval, direction), threshold, direction)) {
            return Verdict.MET_IF_TYPICAL;
        }
        if (bounds != null && !reached(best(bounds, direction), threshold, direction)) {
            return Verdict.NOT_MET_ROBUST;
        }
        if (interval != null && !reached(best(interval, direction), threshold, direction)) {
            return Verdict.NOT_MET_IF_TYPICAL;
        }
        return Verdict.UNDECIDED;
    }

    private static double worst(Interval range, Direction direction) {
        return direction == Direction.UP ? range.lo() : range.hi();
    }

    private static double best(Interval range, Direction direction) {
        return direction == Direction.UP ? range.hi() : range.lo();
    }

    private static boolean reached(double value, double threshold, Direction direction) {
        double tolerance = 1e-9;
        return direction == Direction.UP ? value >= threshold - tolerance : value <= threshold + tolerance;
    }
}
