package no.kronsj.dashboard.overview;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.goal.GoalSummary;
import no.kronsj.dashboard.goal.PlanHistory;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * The front page of an edition.
 *
 * @param title     the edition's name
 * @param eyebrow   when, and who held it
 * @param answer    the answer to "were the goals met?", verdict by verdict
 * @param figures   how many stand at or above what was expected by their figure alone, or ""
 * @param goals     one summary per goal, in the plan's order
 * @param total     the goal attainment figure with its caveat
 * @param responses one line per form: who answered
 * @param rests     what the answer rests on, in a sentence
 * @param gaps      of what nothing here gives evidence
 * @param limits    what the study cannot say
 * @param history   when the plan was fixed, and what was changed since
 * @param family    address of all editions of the workshop, or "" where nobody knows of others
 * @param invented  whether people and answers are made up
 * @param held      from when the figures are where they are not the run's own, or ""
 */
public record OverviewPage(String title, String eyebrow, String answer, String figures, List<GoalSummary> goals,
        Optional<GoalTotal> total, List<Response> responses, String rests, List<String> gaps,
        List<String> limits, PlanHistory history, String family, boolean invented,
        String held) {

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("overview/overview.jte", page.text("overview.title"), read(run, page));
    }

    /** What stands on it. */
    public static OverviewPage read(PublishedRun run, Page page) {
        EditionInfo info = run.info();
        String title = page.local(info.title());
        var goals = run.results().goals().stream().map(row -> GoalSummary.of(run, page, row)).toList();
        return new OverviewPage(title, eyebrow(page, info), answer(run, page), figures(run, page), goals,
                GoalTotal.of(run, page), responses(run, page), rests(run, page), EvidenceGaps.of(run, page),
                StudyLimits.of(run, page), PlanHistory.of(run, page), family(page, info), info.invented(),
                HeldFigures.sentence(run, page));
    }

    private static String family(Page page, EditionInfo info) {
        return info.workshop().isEmpty() || page.alone()
                ? ""
                : page.link("/workshops/" + Page.segment(info.workshop()));
    }

    private static String eyebrow(Page page, EditionInfo info) {
        String days = Programme.days(page, info);
        String organiser = info.organiser() == null ? "" : page.local(info.organiser());
        return days.isEmpty() || organiser.isEmpty() ? days + organiser : days + " · " + organiser;
    }

    private static String answer(PublishedRun run, Page page) {
        List<Verdict> verdicts = run.results().goals().stream().map(GoalRow::verdict).toList();
        if (verdicts.isEmpty()) {
            return page.text("overview.noGoals");
        }
        String counts = page.text("overview.verdicts",
                count(page, verdicts, Verdict.MET_ROBUST, Verdict.MET_IF_TYPICAL),
                page.numbers().whole(verdicts.size()), count(page, verdicts, Verdict.UNDECIDED),
                count(page, verdicts, Verdict.NOT_MET_ROBUST, Verdict.NOT_MET_IF_TYPICAL));
        boolean unjudged = verdicts.contains(Verdict.NO_DATA) || verdicts.contains(Verdict.SUPPRESSED);
        return unjudged
                ? counts + " "
                        + page.text("overview.unjudged", count(page, verdicts, Verdict.NO_DATA, Verdict.SUPPRESSED))
                : counts;
    }

    private static String count(Page page, List<Verdict> verdicts, Verdict... kinds) {
        return page.numbers().whole(verdicts.stream().filter(List.of(kinds)::contains).count());
    }

    private static String figures(PublishedRun run, Page page) {
        Optional<MeasureRow> reached = run.measures().allOf("goals_at_expected").stream().findFirst();
        Double value = reached.map(MeasureRow::value).orElse(null);
        Long all = reached.map(MeasureRow::frame).orElse(null);
        if (value == null || all == null) {
            return "";
        }
        return page.words().count("overview.answer", all, page.numbers().whole(Math.round(value)));
    }

    private static List<Response> responses(PublishedRun run, Page page) {
        var figures = page.figures();
        return run.measures().allOf("response_rate", "instrument").stream().map(row -> new Response(
                row.key().subject(), figures.shown(row), figures.base(row.n(), row.frame()),
                row.value() == null ? -1 : row.value()))
                .toList();
    }

    private static String rests(PublishedRun run, Page page) {
        List<SourceRow> sources = run.results().sources();
        long kept = sources.stream().mapToLong(SourceRow::kept).sum();
        long aside = sources.stream().mapToLong(SourceRow::setAside).sum();
        return page.words().count("overview.rests", sources.size(), page.numbers().whole(kept),
                page.numbers().whole(aside));
    }

    /** One form and who answered it; {@code share} is for the bar, −1 where there is none. */
    public record Response(String instrument, Figures.Shown shown, String counts, double share) {}
}
