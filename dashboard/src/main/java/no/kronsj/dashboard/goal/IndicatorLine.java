package no.kronsj.dashboard.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/**
 * One of several figures of a goal.
 *
 * @param sentence what it found
 * @param bounds   between what it must lie, or ""
 * @param verdict  what it alone would say, or "" where the rule does not look at it
 * @param notes    footnotes
 */
public record IndicatorLine(String sentence, String bounds, String verdict, List<String> notes) {

    /** All figures of a goal in the plan's order; none where there is only one, which stands on top of the page. */
    static List<IndicatorLine> of(PublishedRun run, Page page, String goal) {
        int count = run.info().findGoal(goal).map(GoalInfo::indicators).map(List::size).orElse(0);
        var lines = new ArrayList<IndicatorLine>();
        for (int number = 1; count > 1 && number <= count; number++) {
            Optional<MeasureRow> row = run.measures().find("indicator_value", MeasureKey.indicator(goal, number));
            int place = number;
            row.map(found -> line(run, page, goal, place, found)).ifPresent(lines::add);
        }
        return lines;
    }

    private static IndicatorLine line(PublishedRun run, Page page, String goal, int number, MeasureRow row) {
        Interval bounds = row.bounds();
        String verdict = NoteWords.verdict(row.notes());
        return new IndicatorLine(GoalSentence.in(page.words(), run.info(), goal, number, row), bounds == null
                ? ""
                : page.text("key.bounds.name") + ": " + page.figures().range(bounds, row.unit(), row.n()),
                verdict.isEmpty() ? "" : page.text("verdict." + verdict), NoteWords.in(page.words(), row.notes()));
    }
}
