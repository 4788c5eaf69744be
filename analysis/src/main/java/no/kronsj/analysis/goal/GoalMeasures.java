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
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.Expected;

/** The figures of each goal: indicator values, tipping points, levels. */
public final class GoalMeasures {
    private final List<MeasureRow> rows = new ArrayList<>();

    private GoalMeasures() {}

    /** All rows of section C, and the tipping points of A5. */
    public static List<MeasureRow> rows(String edition, List<GoalAssessment> goals) {
        var measures = new GoalMeasures();
        goals.forEach(measures::goal);
        measures.rows.addAll(GoalTotals.rows(edition, goals));
        return measures.rows;
    }

    private void goal(GoalAssessment assessment) {
        String id = assessment.goal().id();
        int counting = assessment.counting().size();
        for (int i = 0; i < assessment.figures().size(); i++) {
            String subject = MeasureKey.indicator(id, i + 1);
            IndicatorFigure figure = assessment.figures().get(i);
            rows.add(value(subject, assessment, figure));
            if (i < counting && figure.favourable() != null) {
                rows.add(tipping(subject, figure, GoalTipping.of(figure, assessment.goal().expected())));
            }
        }
        IndicatorFigure judged = assessment.judged();
        var level = new MeasureKey("gas_level", "C1", "goal", id, "");
        Long n = judged.n();
        rows.add(assessment.level().isPresent()
                ? MeasureRow.of(level, assessment.level().getAsInt(), Unit.SCORE, n == null ? 0 : n)
                        .frame(judged.frame())
                : noLevel(level, assessment.goal().expected()));
    }

    private static MeasureRow tipping(String subject, IndicatorFigure figure, Tipping tipping) {
        var key = new MeasureKey("tipping_point", "A5", "indicator", subject, "");
        Double share = tipping.share();
        Long n = figure.n();
        MeasureRow row = share == null
                ? MeasureRow.without(key, Unit.SHARE, Status.UNDEFINED, why(tipping.reach()))
                : MeasureRow.of(key, share, Unit.SHARE, 0);
        return row.n(n == null ? 0 : n).frame(figure.frame());
    }

    private static String why(Tipping.Reach reach) {
        return switch (reach) {
            case FRAME_UNKNOWN -> "FRAME-UNKNOWN";
            case NOTHING_EXPECTED -> "nothing expected";
            case NOBODY_SILENT -> "nobody is missing";
            case MET_REGARDLESS, DEPENDS, CANNOT_BE_MET, CENSUS, RATERS, NOT_A_SHARE, SEVERAL, NO_FIGURE ->
                "no tipping point";
        };
    }

    private static MeasureRow noLevel(MeasureKey key, @Nullable Expected expected) {
        return switch (expected) {
            case null -> MeasureRow.without(key, Unit.SCORE, Status.UNDEFINED, "nothing expected");
            case Expected.Value value ->
                MeasureRow.without(key, Unit.SCORE, Status.UNDEFINED, "one expected value, no levels");
            case Expected.Edges edges -> MeasureRow.without(key, Unit.SCORE, Status.NO_DATA, "no value");
        };
    }

    private static MeasureRow value(String subject, GoalAssessment assessment, IndicatorFigure figure) {
        var key = new MeasureKey("indicator_value", "C1", "indicator", subject, "");
        OptionalDouble value = figure.value();
        boolean valueless = value.isEmpty() && figure.status().mayHaveValue();
        var row = new MeasureRow(key, value.isPresent() ? value.getAsDouble() : null, figure.unit(), figure.n(),
                figure.frame(), figure.interval(), figure.bounds(), figure.p(),
                figure.p() == null ? "" : "sign test, exact", valueless ? Status.NO_DATA : figure.status(),
                figure.notes(), null, null);
        return assessment.several() ? row.notes("VERDICT: " + assessment.verdict(figure).word()) : row;
    }
}
