package no.kronsj.analysis.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.AttainedLevels;
import no.kronsj.analysis.statistics.GoalAttainmentT;

/** The figures of all goals together: T with its sensitivity and its change, the median level, how many stand as expected. */
final class GoalTotals {
    private final String edition;
    private final List<GoalAssessment> goals;
    private final List<GoalAssessment> scored;
    private final double[] weights;
    private final List<MeasureRow> rows = new ArrayList<>();

    private GoalTotals(String edition, List<GoalAssessment> goals) {
        this.edition = edition;
        this.goals = goals;
        this.scored = goals.stream().filter(goal -> goal.level().isPresent()).toList();
        this.weights = scored.stream().mapToDouble(goal -> goal.goal().weight()).toArray();
    }

    static List<MeasureRow> rows(String edition, List<GoalAssessment> goals) {
        var totals = new GoalTotals(edition, goals);
        if (!goals.isEmpty()) {
            totals.attainment();
            totals.median();
            totals.change();
            totals.atExpected();
        }
        return totals.rows;
    }

    private void attainment() {
        GoalAttainmentT t = GoalAttainmentT.of(levels(0), weights);
        String partial = scored.size() < goals.size()
                ? "PARTIAL: %s of %s goals have levels".formatted(scored.size(), goals.size())
                : "";
        MeasureRow all = t(edition, "C2", t.value(), Figures.status(t.status())).notes(partial);
        rows.add(scored.stream().flatMap(goal -> goal.counting().stream()).allMatch(figure -> figure.bounds() != null)
                ? all.bounds(Figures.interval(GoalAttainmentT.range(levels(-1), levels(1), weights),
                        "levels at the bounds"))
                : all.notes("no range: a goal has no bounds"));
        rows.add(t("rho=0", "C2", t.uncorrelated(), Figures.status(t.status())));
        rows.add(t("rho=0.5", "C2", t.correlated(), Figures.status(t.status())));
        rows.add(t("equal-weights", "C2", t.equalWeights(), Figures.status(t.status())));
    }

    /** C5, without arithmetic on levels; where the weight divides evenly, the lower of the two middle levels. */
    private void median() {
        AttainedLevels attained = AttainedLevels.of(levels(0), weights);
        var key = new MeasureKey("gas_level", "C5", "edition", edition, "");
        if (attained.medianLower().isEmpty()) {
            rows.add(scored.isEmpty()
                    ? MeasureRow.without(key, Unit.SCORE, Status.NO_DATA, "no goal has a level")
                    : MeasureRow.without(key, Unit.SCORE, Status.UNDEFINED, "all weights are 0"));
            return;
        }
        int lower = attained.medianLower().getAsInt();
        int upper = attained.medianUpper().orElse(lower);
        rows.add(MeasureRow.of(key, lower, Unit.SCORE, scored.size()).frame((long) goals.size())
                .notes(lower == upper ? "" : "MEDIAN-BETWEEN: %s, %s".formatted(lower, upper)));
    }

    /** C3: only over the same goals with the same weights. */
    private void change() {
        if (scored.stream().allMatch(goal -> goal.goal().baseline() == null)) {
            return;
        }
        String without = scored.stream().map(GoalAssessment::goal).filter(goal -> goal.baseline() == null)
                .map(goal -> goal.id()).collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            String note = "BASELINE-ABSENT: " + without;
            rows.add(t("baseline", "C3", OptionalDouble.empty(), Status.UNDEFINED).notes(note));
            rows.add(t("change", "C3", OptionalDouble.empty(), Status.UNDEFINED).notes(note));
            return;
        }
        GoalAttainmentT before = GoalAttainmentT.of(scored.stream()
                .mapToInt(goal -> Objects.requireNonNull(goal.goal().baseline())).toArray(), weights);
        GoalAttainmentT after = GoalAttainmentT.of(levels(0), weights);
        Status status = Figures.status(after.status());
        rows.add(t("baseline", "C3", before.value(), status));
        rows.add(t("change", "C3", before.value().isPresent() && after.value().isPresent()
                ? OptionalDouble.of(after.value().getAsDouble() - before.value().getAsDouble())
                : OptionalDouble.empty(), status));
    }

    private void atExpected() {
        long reached = goals.stream().filter(GoalAssessment::atExpected).count();
        rows.add(MeasureRow.of(new MeasureKey("goals_at_expected", "C5", "edition", edition, ""), (double) reached,
                Unit.COUNT, goals.size()).frame((long) goals.size()));
    }

    private MeasureRow t(String subject, String section, OptionalDouble value, Status status) {
        return Figures.row(new MeasureKey("gas_t", section, "edition", subject, ""), value, status, Unit.T,
                scored.size());
    }

    private int[] levels(int end) {
        return scored.stream().mapToInt(goal -> (end == 0 ? goal.level() : goal.levelAt(end > 0)).orElseThrow())
                .toArray();
    }
}
