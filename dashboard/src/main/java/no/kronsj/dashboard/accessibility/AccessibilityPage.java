package no.kronsj.dashboard.accessibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * The draft of the declaration of accessibility.
 *
 * @param status     in one sentence, never better than what was checked
 * @param breaches   criteria that a test found broken
 * @param checked    criteria that tests check, and find no fault in
 * @param unassessed criteria that no test checks and nobody has assessed
 * @param organisers whom to tell when something cannot be used
 */
public record AccessibilityPage(String status, String on, List<Line> breaches, List<Line> checked,
        List<Line> unassessed, List<String> organisers) {

    /** A criterion, and the tests that check it. */
    public record Line(String number, String level, String name, List<String> tests) {}

    /** The page, for whoever shows these editions. */
    public static View of(Page page, List<EditionInfo> editions) {
        List<Line> breaches = lines(page, false);
        List<Line> checked = lines(page, true);
        List<Line> unassessed = Criterion.ALL.stream().filter(one -> checks(one).isEmpty()).map(one -> line(page, one))
                .toList();
        String status = breaches.isEmpty()
                ? page.text("accessibility.status.unassessed", page.numbers().whole(checked.size()),
                        page.numbers().whole(Criterion.ALL.size()))
                : page.words().count("accessibility.status.breaches", breaches.size());
        Optional<LocalDate> on = Check.all().stream().map(Check::on).max(LocalDate::compareTo);
        List<String> organisers = editions.stream().map(EditionInfo::organiser).filter(Objects::nonNull)
                .map(page::local).distinct().sorted().toList();
        return new View("accessibility/accessibility.jte", page.text("accessibility.title"),
                new AccessibilityPage(status, on.map(page.numbers()::date).orElse(""), breaches, checked, unassessed,
                        organisers));
    }

    /** A criterion is without fault where every test that checks it is. */
    private static List<Line> lines(Page page, boolean passed) {
        return Criterion.ALL.stream().filter(one -> !checks(one).isEmpty())
                .filter(one -> checks(one).stream().allMatch(Check::passed) == passed).map(one -> line(page, one))
                .toList();
    }

    private static Line line(Page page, Criterion criterion) {
        return new Line(criterion.number(), criterion.level(), page.text("wcag." + criterion.number()),
                checks(criterion).stream().map(Check::test).toList());
    }

    private static List<Check> checks(Criterion criterion) {
        return Check.all().stream().filter(check -> check.criterion().equals(criterion.number())).toList();
    }
}
