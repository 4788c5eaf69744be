package no.kronsj.dashboard.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.goal.GoalPage;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.Visitor;

/**
 * The report of an edition: what the pages say of it, in the order in which an evaluation is read.
 *
 * @param page     the words and figures of its language, with no server to link to
 * @param day      on which the run was made, where it is known
 * @param cover    what stands in front
 * @param chapters with their parts, numbered; appendices have letters
 */
public record Report(Page page, Optional<LocalDate> day, Cover cover, List<Section> chapters) {
    public Report {
        chapters = List.copyOf(chapters);
    }

    /** The report of a run in the language and the view of a page. */
    public static Report of(PublishedRun run, Page asked) {
        var page = new Page(asked.language(), true, "", Map.of(), null, "", asked.view(), "", Visitor.UNASKED).about(
                run.info(),
                run.id());
        OverviewPage overview = OverviewPage.read(run, page);
        List<GoalPage> goals = run.results().goals().stream().map(row -> GoalPage.read(run, page, row)).toList();
        var evaluator = new EvaluatorWords(run.info(), page);
        var background = new Background(run, page, evaluator, overview, goals);
        var chapters = new ArrayList<Section>();
        for (Section chapter : List.of(SummaryChapter.of(page, overview).fresh(), background.purpose().fresh(),
                background.questions(), background.criteria(), background.design(),
                GoalChapter.of(run, page, goals, overview).fresh(), AnswerChapter.of(run, page).fresh(),
                GroupChapter.of(run, page).fresh(),
                ThemeChapter.of(run, page).fresh(), ContactChapter.of(run, page).fresh(),
                ProposalChapter.of(run, page).fresh(), evaluator.judgement().fresh(),
                evaluator.limits(overview, goals),
                evaluator.followUp())) {
            chapters.add(chapter.numbered("" + (chapters.size() + 1)));
        }
        chapters.add(Appendices.plan(page, overview).fresh().numbered("A"));
        chapters.add(Appendices.methods(page, goals).numbered("B"));
        chapters.add(QualityAppendix.of(run, page).fresh().numbered("C"));
        return new Report(page, run.stamp().day(), Cover.of(run, page, overview), chapters);
    }
}
