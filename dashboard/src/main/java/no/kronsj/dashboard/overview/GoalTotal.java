package no.kronsj.dashboard.overview;

import java.util.Optional;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/**
 * All goals in one number, never without its caveat (metrics C4).
 *
 * @param value       the goal attainment T
 * @param range       from the worst to the best that the silent could make of it, or ""
 * @param change      from where the goals stood before, or ""
 * @param median      the middle level by weight, without arithmetic on levels, or ""
 * @param sensitivity the same number under other assumptions, or ""
 */
public record GoalTotal(String value, String range, String change, String median, String sensitivity) {

    static Optional<GoalTotal> of(PublishedRun run, Page page) {
        return run.measures().find("gas_t", run.edition()).filter(row -> row.value() != null)
                .map(row -> new GoalTotal(number(page, row), range(page, row), change(run, page), median(run, page),
                        sensitivity(run, page)));
    }

    private static String range(Page page, MeasureRow row) {
        Interval bounds = row.bounds();
        return bounds == null
                ? ""
                : page.text("total.range", page.numbers().decimal(bounds.lo(), 1),
                        page.numbers().decimal(bounds.hi(), 1));
    }

    private static String change(PublishedRun run, Page page) {
        Optional<String> before = find(run, page, "baseline");
        return run.measures().find("gas_t", "change").map(MeasureRow::value).flatMap(change -> before
                .map(from -> page.text("total.change", from, page.numbers().signed(change, 1)))).orElse("");
    }

    private static String median(PublishedRun run, Page page) {
        return run.measures().find("gas_level", run.edition()).map(MeasureRow::value)
                .map(level -> page.text("total.median", page.text("goal.level." + Math.round(level)))).orElse("");
    }

    private static String sensitivity(PublishedRun run, Page page) {
        Optional<String> none = find(run, page, "rho=0");
        Optional<String> half = find(run, page, "rho=0.5");
        Optional<String> equal = find(run, page, "equal-weights");
        return none.isPresent() && half.isPresent() && equal.isPresent()
                ? page.text("total.sensitivity", none.get(), half.get(), equal.get())
                : "";
    }

    private static Optional<String> find(PublishedRun run, Page page, String subject) {
        return run.measures().find("gas_t", subject).filter(row -> row.value() != null).map(row -> number(page, row));
    }

    private static String number(Page page, MeasureRow row) {
        Double value = row.value();
        return value == null ? "" : page.numbers().decimal(value, 1);
    }
}
