package no.kronsj.dashboard.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.dashboard.answer.AnswerBars;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.EditionInfo.IndicatorInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.method.MethodText;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * Everything behind one verdict.
 *
 * @param summary what the front page says
 * @param figures the numbers in words, label and value
 * @param answers how the answers fell, for goals that rest on an item
 * @param level   where the goal ended on the plan's five levels, or ""
 * @param tags    criterion and level of evidence, as planned
 * @param notes   footnotes of the figure
 * @param raters  what people scored, for goals that rest on it
 * @param several  each figure, where the goal has more than one
 * @param evidence what else stands behind it
 * @param history when the goal was fixed, and what was changed since
 * @param waves   the item in every wave in which it was asked, where there are several
 * @param checks  sums that a reader can do
 * @param methods ids of the method pages that explain it
 * @param attribution what the figure is, and what nobody can say
 */
public record GoalPage(GoalSummary summary, List<Line> figures, Optional<AnswerBars> answers, String level,
        List<String> tags, List<String> notes, List<Raters> raters, List<IndicatorLine> several,
        List<Evidence> evidence,
        PlanHistory history, List<WaveLine> waves, List<CheckLine> checks, List<String> methods, String attribution) {

    /** The page of a goal, where there is such a goal. */
    public static Optional<View> of(PublishedRun run, Page page, String goal) {
        return run.results().goals().stream().filter(row -> row.goal().equals(goal)).findFirst()
                .map(row -> read(run, page, row)).map(read -> new View("goal/goal.jte", read.summary().title(), read));
    }

    /** The figure of a goal, where it has one. */
    public static Optional<Svg> picture(PublishedRun run, Page page, String goal) {
        return run.results().goals().stream().filter(row -> row.goal().equals(goal)).findFirst()
                .flatMap(row -> Optional.ofNullable(GoalSummary.of(run, page, row).chart()));
    }

    /** What stands on it. */
    public static GoalPage read(PublishedRun run, Page page, GoalRow row) {
        GoalSummary summary = GoalSummary.of(run, page, row);
        Optional<GoalInfo> planned = run.info().findGoal(row.goal());
        Optional<IndicatorInfo> indicator = planned.map(GoalInfo::indicators).flatMap(
                all -> all.stream().skip(NoteWords.deciding(row.notes()) - 1L).findFirst());
        String level = row.level() == null ? "" : page.text("goal.level." + row.level());
        return new GoalPage(summary, figures(run, page, row, indicator),
                indicator.flatMap(found -> AnswerBars.of(run, page, found.subject())), level,
                planned.map(goalInfo -> tags(page, goalInfo)).orElse(List.of()),
                NoteWords.in(page.words(), row.notes()), Raters.of(run, page, row.goal()),
                IndicatorLine.of(run, page, row.goal()), planned.map(GoalInfo::evidence).orElse(List.of()).stream()
                        .map(text -> Evidence.of(run, page, text)).toList(),
                PlanHistory.of(run, page, row.goal()),
                indicator.map(found -> WaveLine.of(run, page, found)).orElse(List.of()), CheckLine.of(page, row),
                methods(indicator),
                page.text(scored(row) ? "goal.attribution.rated" : "goal.attribution"));
    }

    private static List<Line> figures(PublishedRun run, Page page, GoalRow row, Optional<IndicatorInfo> indicator) {
        var figures = page.figures();
        var lines = new ArrayList<Line>();
        Figures.Shown shown = figures.shown(row.value(), row.unit(), row.n(), row.status());
        lines.add(new Line(page.text("goal.value"), shown.text(), shown.reason()));
        add(lines, page, "likely", figures, row, row.interval());
        add(lines, page, "bounds", figures, row, row.bounds());
        Double threshold = row.threshold();
        if (threshold != null) {
            lines.add(new Line(page.text("key.threshold.name"), figures.plain(threshold, row.unit(), row.n()), ""));
        }
        String base = GoalSummary.base(page.words(), row);
        if (!base.isEmpty()) {
            lines.add(new Line(page.text(scored(row) ? "raters.subjects" : "goal.who"), base, ""));
        }
        indicator.flatMap(found -> WeightedLine.of(run, page, found)).ifPresent(lines::add);
        return lines;
    }

    private static void add(List<Line> lines, Page page, String key, Figures figures, GoalRow row,
            @Nullable Interval interval) {
        if (interval != null) {
            lines.add(new Line(page.text("key." + key + ".name"), figures.range(interval, row.unit(), row.n()),
                    page.text(scored(row) ? "raters.bounds" : "key." + key + ".meaning")));
        }
    }

    /** People scored it, so nobody is silent and participants report nothing. */
    private static boolean scored(GoalRow row) {
        return row.tipping().reach() == Tipping.Reach.RATERS;
    }

    private static List<String> tags(Page page, GoalInfo goal) {
        var tags = new ArrayList<String>();
        page.words().findText("criterion." + goal.criterion()).ifPresent(tags::add);
        page.words().findText("evidence." + goal.level()).ifPresent(tags::add);
        return tags;
    }

    private static List<String> methods(Optional<IndicatorInfo> indicator) {
        var methods = new ArrayList<String>(List.of("verdict", "tipping_point"));
        indicator.map(found -> switch (found.kind()) {
            case "share" -> "top_box_share";
            case "share-improved" -> "change_direction";
            case "share-with-new-ties" -> "partners_median";
            case "rated" -> "rater_alpha";
            default -> found.kind().replace('-', '_');
        }).filter(Set.copyOf(MethodText.ALL)::contains).ifPresent(id -> methods.addFirst(id));
        return methods;
    }

    /** A number with its name, and what it means or why it is missing. */
    public record Line(String name, String value, String meaning) {}
}
