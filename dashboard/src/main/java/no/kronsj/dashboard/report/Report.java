package no.kronsj.dashboard.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.goal.GoalPage;
import no.kronsj.dashboard.method.MethodText;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Assets;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * The report of an edition.
 *
 * @param overview what the front page says
 * @param goals    everything behind each verdict, in the plan's order
 * @param methods  how the figures were made, each method once, in the order in which the goals meet them
 * @param style    the pages' stylesheet, so that the file needs nothing beside it
 */
public record Report(OverviewPage overview, List<GoalPage> goals, List<MethodText> methods, String style) {

    /** The report of a run. */
    public static View of(PublishedRun run, Page page) {
        List<GoalPage> goals = run.results().goals().stream().map(row -> GoalPage.read(run, page, row)).toList();
        List<MethodText> methods = Stream
                .concat(goals.stream().flatMap(goal -> goal.methods().stream()), Stream.of("gas_t", "suppression"))
                .distinct().map(method -> MethodText.find(page.language(), method)).flatMap(Optional::stream).toList();
        OverviewPage overview = OverviewPage.read(run, page);
        return new View("report/report.jte", overview.title(), new Report(overview, goals, methods,
                Assets.of("kronsj.css", "text/css; charset=utf-8").text()));
    }
}
