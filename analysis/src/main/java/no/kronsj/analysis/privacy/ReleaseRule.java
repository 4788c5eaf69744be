package no.kronsj.analysis.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final List<Release> earlier;

    ReleaseRule(int minimumCell, SurveyMeasures survey, List<Release> earlier) {
        this.minimumCell = minimumCell;
        this.survey = survey;
        this.earlier = List.copyOf(earlier);
    }

    /** Whether the answers of few people in all are new. */
    boolean holdsBack(List<MeasureRow> full) {
        ReleaseCounts now = ReleaseCounts.of(full);
        return earlier.stream().map(release -> ReleaseCounts.of(release.open().measures()))
                .anyMatch(then -> full.stream().filter(row -> row.key().measure().equals(TOP_BOX)
                        && row.key().scope().equals("item")).anyMatch(row -> few(now.peopleApart(then, cell(row)))));
    }

    /** The rows without the figures of which few people are new; {@code full} the same rows before any rule. */
    List<MeasureRow> hide(List<MeasureRow> rows, List<MeasureRow> full) {
        if (earlier.isEmpty()) {
            return rows;
        }
        boolean all = holdsBack(full);
        Set<String> families = all ? Set.of() : families(full);
        Set<MeasureKey> single = all ? Set.of() : single(full);
        return rows.stream().map(row -> survey.contains(row) && (all || single.contains(row.key())
                || row.key().scope().equals(GROUPS) && families.contains(family(row))) ? row.hidden() : row).toList();
    }

    private Set<String> families(List<MeasureRow> full) {
        ReleaseCounts now = ReleaseCounts.of(full);
        Set<String> families = new HashSet<>();
        for (Release release : earlier) {
            ReleaseCounts then = ReleaseCounts.of(release.open().measures());
            full.stream().filter(row -> row.key().measure().equals(TOP_BOX) && row.key().scope().equals(GROUPS))
                    .filter(row -> few(now.peopleApart(then, cell(row)))).forEach(row -> families.add(family(row)));
        }
        return families;
    }

    /** Figures that are not counts of an item tell by their n, and by what they count where it stays the same. */
    private Set<MeasureKey> single(List<MeasureRow> full) {
        Map<MeasureKey, MeasureRow> now = new HashMap<>();
        full.stream().filter(row -> !row.key().scope().startsWith("item")).forEach(row -> now.put(row.key(), row));
        Set<MeasureKey> single = new HashSet<>();
        earlier.stream().flatMap(release -> release.open().measures().stream())
                .filter(then -> fewApart(now.get(then.key()), then)).forEach(then -> single.add(then.key()));
        return single;
    }

    private boolean fewApart(@Nullable MeasureRow now, MeasureRow then) {
        if (now == null || now.n() == null || then.n() == null || now.value() == null || then.value() == null) {
            return false;
        }
        long people = Math.abs(now.n() - then.n());
        boolean moved = Math.abs(now.value() - then.value()) * now.n() > 0.5;
        return few(people) || people == 0 && moved && Math.abs(now.value() - then.value()) * now.n() < minimumCell;
    }

    private boolean few(long people) {
        return DisclosureControl.smallCell(people, minimumCell);
    }

    private static String cell(MeasureRow row) {
        return SurveyMeasures.key(row.key().subject(), row.key().wave());
    }

    private static String family(MeasureRow row) {
        return SurveyMeasures.key(SurveyMeasures.item(row.key().subject()), row.key().wave());
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
