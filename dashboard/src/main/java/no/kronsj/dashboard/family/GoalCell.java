package no.kronsj.dashboard.family;

import java.util.Optional;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.chart.VerdictMark;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * A goal in one edition.
 *
 * @param time     which edition
 * @param link     to the goal's page there, or "" where the goal was not asked for
 * @param shown    the figure, or what stands for it
 * @param interval in words, or ""
 * @param base     how many it rests on, or ""
 * @param expected what was expected, or ""
 * @param verdict  in words, or ""
 * @param marks    the verdict as a shape, where there is one
 * @param look     a class of the stylesheet
 */
public record GoalCell(String time, String link, Shown shown, String interval, String base, String expected,
        String verdict, Optional<Svg> marks, String look) {

    static GoalCell of(Page page, HeldEdition held, String goal) {
        Optional<GoalRow> row = held.findGoal(goal);
        return row.map(found -> of(page, held, found)).orElseGet(() -> notAsked(page, held));
    }

    private static GoalCell notAsked(Page page, HeldEdition held) {
        var words = new Shown(page.text("family.notAsked"), page.text("family.notAsked.meaning"), "absent",
                page.text("family.notAsked.mark"));
        return new GoalCell(held.info().time(), "", words, "", "", "", page.text("family.notAsked"), Optional.empty(),
                "absent");
    }

    private static GoalCell of(Page page, HeldEdition held, GoalRow row) {
        Figures figures = page.figures();
        Interval interval = row.interval();
        Double threshold = row.threshold();
        return new GoalCell(held.info().time(),
                page.link("/e/" + Page.segment(held.info().id()) + "/goals/" + Page.segment(row.goal())),
                figures.shown(row.value(), row.unit(), row.n(), row.status()),
                interval == null ? "" : figures.range(interval, row.unit(), row.n()),
                figures.base(row.n(), row.frame()),
                threshold == null ? "" : figures.plain(threshold, row.unit(), row.n()),
                page.text("verdict." + row.verdict().word()), Optional.of(VerdictMark.of(row.verdict())),
                row.verdict().word().replace('_', '-'));
    }
}
