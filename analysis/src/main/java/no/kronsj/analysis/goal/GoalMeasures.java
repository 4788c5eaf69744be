package no.kronsj.analysis.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.indicator.IndicatorFigure;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.GoalAttainmentT;
import no.kronsj.ingest.workshop.Expected;

/** The figures of the goals: indicator values, levels, T with its sensitivity, and how many stand where they should. */
public final class GoalMeasures {
    private final String edition;
    private final List<GoalAssessment> goals;
    private final List<MeasureRow> rows = new ArrayList<>();

    private GoalMeasures(String edition, List<GoalAssessment> goals) {
        this.edition = edition;
        this.goals = goals;
    }

    /** All rows of section C, and the tipping points of A5. */
    public static List<MeasureRow> rows(String edition, List<GoalAssessment> goals) {
        var measures = new GoalMeasures(edition, goals);
        goals.forEach(measures::goal);
        if (!goals.isEmpty()) {
            measures.attainment();
            long reached = goals.stream().filter(GoalAssessment::atExpected).count();
            measures.rows.add(
                    MeasureRow.of(new MeasureKey("goals_at_expected", "C5", "edition", edition, ""), (double) reached,
                            Unit.COUNT, goals.size()).frame((long) goals.size()));
        }
        return measures.rows;
    }

    private void goal(GoalAssessment assessment) {
        String id = assessment.goal().id();
        for (int i = 0; i < assessment.figures().size(); i++) {
            rows.add(value(i == 0 ? id : id + "#" + (i + 1), assessment.figures().get(i)));
        }
        IndicatorFigure judged = assessment.judged();
        if (judged.favourable() != null) {
            OptionalDouble tipping = assessment.tippingPoint();
            var key = new MeasureKey("tipping_point", "A5", "indicator", id, "");
            rows.add(Figures
                    .row(key, tipping, tipping.isPresent() ? Status.OK : Status.UNDEFINED, Unit.SHARE, judged.n())
                    .frame(judged.frame()).notes(tipping.isPresent() ? "" : assessment.whyNoTippingPoint()));
        }
        var level = new MeasureKey("gas_level", "C1", "goal", id, "");
        rows.add(assessment.level().isPresent()
                ? MeasureRow.of(level, assessment.level().getAsInt(), Unit.SCORE, judged.n()).frame(judged.frame())
                : noLevel(level, assessment.goal().expected()));
    }

    private static MeasureRow noLevel(MeasureKey key, @Nullable Expected expected) {
        return switch (expected) {
            case null -> MeasureRow.without(key, Unit.SCORE, Status.UNDEFINED, "nothing expected");
            case Expected.Value value ->
                MeasureRow.without(key, Unit.SCORE, Status.UNDEFINED, "one expected value, no levels");
            case Expected.Edges edges -> MeasureRow.without(key, Unit.SCORE, Status.NO_DATA, "no value");
        };
    }

    private static MeasureRow value(String subject, IndicatorFigure figure) {
        var key = new MeasureKey("indicator_value", "C1", "indicator", subject, "");
        return Figures
                .row(key, figure.value(), figure.value().isEmpty() ? Status.NO_DATA : figure.status(), figure.unit(),
                        figure.n())
                .frame(figure.frame()).interval(figure.interval()).bounds(figure.bounds())
                .notes(figure.notes().toArray(String[]::new));
    }

    private void attainment() {
        List<GoalAssessment> scored = goals.stream().filter(goal -> goal.level().isPresent()).toList();
        int[] levels = levels(scored, 0);
        double[] weights = scored.stream().mapToDouble(goal -> goal.goal().weight()).toArray();
        GoalAttainmentT t = GoalAttainmentT.of(levels, weights);
        String partial = scored.size() < goals.size()
                ? "PARTIAL: %s of %s goals have levels".formatted(scored.size(), goals.size())
                : "";
        MeasureRow all = t(edition, t.value(), t, scored).notes(partial);
        rows.add(scored.stream().allMatch(goal -> goal.judged().bounds() != null)
                ? all.bounds(Figures.interval(GoalAttainmentT.range(levels(scored, -1), levels(scored, 1), weights),
                        "levels at the bounds"))
                : all.notes("no range: a goal has no bounds"));
        rows.add(t("rho=0", t.uncorrelated(), t, scored));
        rows.add(t("rho=0.5", t.correlated(), t, scored));
        rows.add(t("equal-weights", t.equalWeights(), t, scored));
    }

    private static MeasureRow t(String subject, OptionalDouble value, GoalAttainmentT t, List<GoalAssessment> scored) {
        return Figures.row(new MeasureKey("gas_t", "C2", "edition", subject, ""), value, Figures.status(t.status()),
                Unit.T,
                scored.size());
    }

    private static int[] levels(List<GoalAssessment> scored, int end) {
        return scored.stream().mapToInt(goal -> (end == 0 ? goal.level() : goal.levelAt(end > 0)).orElseThrow())
                .toArray();
    }
}
