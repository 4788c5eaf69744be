package no.kronsj.dashboard.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.PlanChangeRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.ingest.wording.ForeignText;

/**
 * When the plan was fixed, and everything that was changed in it since.
 *
 * @param sentence says both in words; a plan that was never changed says so with its date
 * @param changes  in the order in which they were made
 */
public record PlanHistory(String sentence, List<Change> changes) {

    /**
     * One change.
     *
     * @param goal   its title, or "" for what several goals rest on
     * @param what   in words where there are some, else the path of keys
     * @param key    whether {@code what} is a path of keys
     * @param values whether there is something to show before and after
     */
    public record Change(String date, String goal, String what, boolean key, boolean values, String before,
            String after) {}

    /** The history of the whole plan. */
    public static PlanHistory of(PublishedRun run, Page page) {
        return of(run, page, change -> true, "plan.unchanged", "plan.changed");
    }

    /** What was changed in one goal, and in what several rest on. */
    static PlanHistory of(PublishedRun run, Page page, String goal) {
        return of(run, page, change -> change.goal().isEmpty() || change.goal().equals(goal),
                "plan.goal.unchanged", "plan.goal.changed");
    }

    private static PlanHistory of(PublishedRun run, Page page, Predicate<PlanChangeRow> about, String unchanged,
            String changed) {
        List<PlanChangeRow> rows = run.results().planChanges();
        if (rows.isEmpty()) {
            return new PlanHistory(page.text("plan.unrecorded"), List.of());
        }
        List<PlanChangeRow> changes = rows.stream().skip(1).filter(about).toList();
        String recorded = date(page, rows.getFirst());
        long times = changes.stream().map(PlanChangeRow::time).distinct().count();
        String sentence = changes.isEmpty()
                ? page.text(unchanged, recorded)
                : page.words().count(changed, times, recorded, date(page, changes.getLast()));
        return new PlanHistory(sentence, changes.stream().map(row -> change(run, page, row)).toList());
    }

    private static Change change(PublishedRun run, Page page, PlanChangeRow row) {
        var words = page.words().findText("plan.what." + row.what());
        boolean hashes = row.what().equals("text") || row.what().equals("unknown") || row.what().equals("raters");
        return new Change(date(page, row), row.goal().isEmpty() ? "" : title(run, page, row.goal()),
                words.orElse(ForeignText.visible(row.what())), words.isEmpty(), !hashes,
                written(page, row.before()), written(page, row.after()));
    }

    private static String title(PublishedRun run, Page page, String goal) {
        return run.info().findGoal(goal).map(planned -> page.local(planned.title()))
                .or(() -> run.results().goals().stream().filter(row -> row.goal().equals(goal)).findFirst()
                        .map(GoalRow::title))
                .orElse(ForeignText.visible(goal));
    }

    private static String written(Page page, String text) {
        return text.isEmpty() ? page.text("plan.nothing") : ForeignText.visible(text);
    }

    private static String date(Page page, PlanChangeRow row) {
        return page.numbers().date(LocalDate.ofInstant(Instant.parse(row.time()), ZoneOffset.UTC));
    }
}
