package no.kronsj.dashboard.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.chart.TrendPicture;
import no.kronsj.dashboard.chart.TrendPicture.Mark;
import no.kronsj.dashboard.page.Page;

/**
 * One goal over the editions of a workshop.
 *
 * @param id       the goal
 * @param title    as the latest edition calls it
 * @param finding  what can be said of the editions whose figures measure the same
 * @param warnings why others cannot be compared with them
 * @param chart    null where fewer than two editions asked
 * @param cells    one per edition, in order of time
 */
public record GoalTrend(String id, String title, String finding, List<String> warnings, @Nullable Svg chart,
        List<GoalCell> cells) {

    static GoalTrend of(Page page, List<HeldEdition> editions, String goal) {
        List<HeldEdition> asked = editions.stream().filter(held -> held.findGoal(goal).isPresent()).toList();
        var steps = new ArrayList<Step>();
        for (int i = 1; i < asked.size(); i++) {
            steps.add(Step.of(asked.get(i - 1), asked.get(i), goal));
        }
        String finding = Finding.of(page, asked, steps, goal);
        List<String> warnings = steps.stream().flatMap(step -> step.warnings(page).stream()).toList();
        List<GoalCell> cells = editions.stream().map(held -> GoalCell.of(page, held, goal)).toList();
        return new GoalTrend(goal, title(page, asked.getLast(), goal), finding, warnings,
                asked.size() < 2
                        ? null
                        : chart(page, editions, steps, goal, finding + " " + String.join(" ", warnings)),
                cells);
    }

    static String title(Page page, HeldEdition held, String goal) {
        return held.info().findGoal(goal).map(planned -> page.local(planned.title()))
                .or(() -> held.findGoal(goal).map(GoalRow::title)).orElse(goal);
    }

    private static Svg chart(Page page, List<HeldEdition> editions, List<Step> steps, String goal, String label) {
        Unit unit = editions.stream().flatMap(held -> held.findGoal(goal).stream()).toList().getLast().unit();
        List<Mark> marks = editions.stream().map(held -> mark(page, held, steps, goal)).toList();
        return new TrendPicture(unit, marks).draw(label, tick -> unit == Unit.SHARE
                ? page.numbers().percent(tick, 1)
                : page.numbers().decimal(tick, tick == Math.rint(tick) ? 0 : 1));
    }

    private static Mark mark(Page page, HeldEdition held, List<Step> steps, String goal) {
        Optional<GoalRow> row = held.findGoal(goal);
        boolean comparable = steps.stream().filter(step -> step.later().equals(held)).allMatch(Step::comparable);
        String time = held.info().time();
        Double value = row.filter(found -> shown(page, found)).map(GoalRow::value).orElse(null);
        if (value == null) {
            String sign = row.map(found -> page.figures().shown(null, found.unit(), null, found.status()).mark())
                    .orElseGet(() -> page.text("family.notAsked.mark"));
            return Mark.without(time, sign, comparable);
        }
        Interval interval = row.map(GoalRow::interval).orElse(null);
        Interval bounds = row.map(GoalRow::bounds).orElse(null);
        Double threshold = row.map(GoalRow::threshold).orElse(null);
        return new Mark(time, "", value, interval, bounds, threshold, comparable);
    }

    /** A value of too few people is for the restricted view only. */
    static boolean shown(Page page, GoalRow row) {
        return row.value() != null && (row.status() != Status.TOO_FEW || page.restricted());
    }
}
