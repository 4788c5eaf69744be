package no.kronsj.dashboard.family;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.dashboard.page.Page;

/**
 * What can be said of a goal over time: from the first to the last edition whose figures measure the same, and never from
 * the points where there are intervals.
 */
final class Finding {
    private Finding() {}

    static String of(Page page, List<HeldEdition> asked, List<Step> steps, String goal) {
        List<HeldEdition> alike = alike(asked, steps).stream()
                .filter(held -> held.findGoal(goal).filter(row -> GoalTrend.shown(page, row)).isPresent()).toList();
        if (asked.size() < 2) {
            return page.text("family.once", asked.getLast().info().time());
        }
        if (alike.size() < 2) {
            boolean changed = steps.stream().anyMatch(step -> !step.comparable());
            return page.text(changed ? "family.alone" : "family.noPair");
        }
        return between(page, alike.getFirst(), alike.getLast(), goal);
    }

    /** The last editions, back to the first change of what was measured. */
    private static List<HeldEdition> alike(List<HeldEdition> asked, List<Step> steps) {
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            from = steps.get(i).comparable() ? from : i + 1;
        }
        return asked.subList(from, asked.size());
    }

    private static String between(Page page, HeldEdition first, HeldEdition last, String goal) {
        GoalRow before = first.findGoal(goal).orElseThrow();
        GoalRow after = last.findGoal(goal).orElseThrow();
        return page.text(key(before, after), first.info().time(), value(page, before), last.info().time(),
                value(page, after));
    }

    private static String key(GoalRow before, GoalRow after) {
        Interval was = before.interval();
        Interval is = after.interval();
        if (was == null || is == null) {
            return "family.counted";
        }
        return is.above(was) ? "family.higher" : was.above(is) ? "family.lower" : "family.unclear";
    }

    private static String value(Page page, GoalRow row) {
        return Optional.ofNullable(row.value()).map(value -> page.figures().plain(value, row.unit(), row.n()))
                .orElseThrow();
    }
}
