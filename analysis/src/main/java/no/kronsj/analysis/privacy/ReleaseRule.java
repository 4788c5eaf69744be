package no.kronsj.analysis.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;

/**
 * What a release and an earlier one differ by is a figure of those whose answers came, went or changed in between (J3). While
 * these are 1..k−1 for any item in all, as far as the counts tell, the public survey figures stay those of the last release;
 * where it was made by another plan they are hidden. Where it is so for a group only, the item's groups are hidden, and so
 * is a change, a goal or a scale of which 1..k−1 people are new. Every earlier release counts, for nobody forgets one.
 */
final class ReleaseRule {
    private static final String GROUPS = "item_group";
    private static final String TOP_BOX = "top_box_share";

    private final int minimumCell;
    private final SurveyMeasures survey;
    private final List<MeasureRow> full;
    private final List<Release> earlier;
    private final ReleaseCounts now;
    private final List<ReleaseCounts> then;
    private final boolean all;

    /** {@code full} are the rows before any rule. */
    ReleaseRule(int minimumCell, SurveyMeasures survey, List<MeasureRow> full, List<Release> earlier) {
        this.minimumCell = minimumCell;
        this.survey = survey;
        this.full = full;
        this.earlier = List.copyOf(earlier);
        this.now = ReleaseCounts.of(full);
        this.then = earlier.stream().map(release -> ReleaseCounts.of(release.open().measures())).toList();
        this.all = newOfFew("item").findAny().isPresent();
    }

    /** Whether the answers of few people in all are new. */
    boolean holdsBack() {
        return all;
    }

    /** Items, of all or of groups, with the answers of few people since one of the releases. */
    private Stream<MeasureRow> newOfFew(String scope) {
        return full.stream().filter(row -> row.key().measure().equals(TOP_BOX) && row.key().scope().equals(scope))
                .filter(row -> then.stream().anyMatch(release -> few(now.peopleApart(release, cell(row)))));
    }

    /** The rows without the figures of which few people are new. */
    List<MeasureRow> hide(List<MeasureRow> rows) {
        if (earlier.isEmpty()) {
            return rows;
        }
        Set<String> families = all
                ? Set.of()
                : newOfFew(GROUPS).map(SurveyMeasures::family).collect(Collectors.toSet());
        Set<MeasureKey> single = all ? Set.of() : single();
        return rows.stream().map(row -> survey.contains(row) && (all || single.contains(row.key())
                || row.key().scope().equals(GROUPS) && families.contains(SurveyMeasures.family(row)))
                        ? row.hidden()
                        : row)
                .toList();
    }

    /** Figures that are not counts of an item tell by their n, and by what they count where it stays the same. */
    private Set<MeasureKey> single() {
        Map<MeasureKey, MeasureRow> others = new HashMap<>();
        full.stream().filter(row -> !row.key().scope().startsWith("item")).forEach(row -> others.put(row.key(), row));
        Set<MeasureKey> single = new HashSet<>();
        earlier.stream().flatMap(release -> release.open().measures().stream())
                .filter(row -> fewApart(others.get(row.key()), row)).forEach(row -> single.add(row.key()));
        return single;
    }

    private boolean fewApart(@Nullable MeasureRow row, MeasureRow before) {
        if (row == null || row.n() == null || before.n() == null || row.value() == null || before.value() == null) {
            return false;
        }
        long people = Math.abs(row.n() - before.n());
        double moved = Math.abs(row.value() - before.value()) * row.n();
        return few(people) || people == 0 && moved > 0.5 && moved < minimumCell;
    }

    private boolean few(long people) {
        return DisclosureControl.smallCell(people, minimumCell);
    }

    private static String cell(MeasureRow row) {
        return SurveyMeasures.key(row.key().subject(), row.key().wave());
    }

    /** The figures of the last release in the place of those that are held back. */
    Results keep(Results fresh, Set<String> ofGoals) {
        Release last = earlier.getLast();
        if (!last.samePlan()) {
            return fresh;
        }
        Map<MeasureKey, MeasureRow> released = new HashMap<>();
        last.open().measures().forEach(row -> released.put(row.key(), row));
        Map<String, GoalRow> goals = new HashMap<>();
        last.open().goals().forEach(goal -> goals.put(goal.goal(), goal));
        List<MeasureRow> measures = fresh.measures().stream().map(row -> row.status() == Status.SUPPRESSED
                && (survey.contains(row) || ofGoals.contains(row.key().measure()))
                        ? released.getOrDefault(row.key(), row)
                        : row)
                .toList();
        return fresh.withFigures(measures, fresh.goals().stream().map(goal -> goal.status() == Status.SUPPRESSED
                ? goals.getOrDefault(goal.goal(), goal)
                : goal).toList(), last.open().missing());
    }
}
