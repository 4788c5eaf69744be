package no.kronsj.analysis.indicator;

import java.util.List;
import java.util.OptionalDouble;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;

/**
 * What the groups' texts give a goal to be judged by.
 *
 * @param completeness of the roadmaps
 * @param uptake       of the feedback
 * @param coverage     of the questions
 * @param themes       that the groups touch
 */
public record ProposalFigures(IndicatorFigure completeness, IndicatorFigure uptake, IndicatorFigure coverage,
        IndicatorFigure themes) {
    private static final String NOTHING = "no such texts";

    /** Where no group wrote anything. */
    public static final ProposalFigures NONE = new ProposalFigures(IndicatorFigure.none(Unit.SHARE, NOTHING),
            IndicatorFigure.none(Unit.SHARE, NOTHING), IndicatorFigure.none(Unit.SHARE, NOTHING),
            IndicatorFigure.none(Unit.SHARE, NOTHING));

    /** The figures of an edition among its measures. */
    public static ProposalFigures of(List<MeasureRow> measures) {
        return new ProposalFigures(whole(measures, "step_completeness"), whole(measures, "uptake"),
                whole(measures, "question_coverage"), whole(measures, "theme_coverage"));
    }

    private static IndicatorFigure whole(List<MeasureRow> measures, String measure) {
        return measures.stream()
                .filter(row -> row.key().measure().equals(measure) && row.key().scope().equals("edition")).findFirst()
                .map(row -> row.value() == null
                        ? IndicatorFigure.none(Unit.SHARE, row.status(), String.join(", ", row.notes()))
                        : of(row.value(), row))
                .orElse(NONE.coverage());
    }

    /** Nobody is sampled, so there is no interval; what nobody confirmed may be otherwise, which is what bounds say. */
    private static IndicatorFigure of(double value, MeasureRow row) {
        Interval bounds = row.bounds() == null ? new Interval(value, value, "census") : row.bounds();
        return new IndicatorFigure(OptionalDouble.of(value), Unit.SHARE, null, bounds, row.n(), row.frame(), null, null,
                row.status(), row.notes());
    }
}
