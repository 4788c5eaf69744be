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
 */
public record ProposalFigures(IndicatorFigure completeness, IndicatorFigure uptake, IndicatorFigure coverage) {
    private static final String NOTHING = "no such texts";

    /** Where no group wrote anything. */
    public static final ProposalFigures NONE = new ProposalFigures(IndicatorFigure.none(Unit.SHARE, NOTHING),
            IndicatorFigure.none(Unit.SHARE, NOTHING), IndicatorFigure.none(Unit.SHARE, NOTHING));

    /** A figure of an edition as an indicator; nobody is sampled, so there is no interval, and the bounds are the value. */
    public static IndicatorFigure whole(List<MeasureRow> measures, String measure) {
        return measures.stream()
                .filter(row -> row.key().measure().equals(measure) && row.key().scope().equals("edition")).findFirst()
                .map(row -> row.value() == null
                        ? IndicatorFigure.none(Unit.SHARE, row.status(), String.join(", ", row.notes()))
                        : of(row.value(), new Interval(row.value(), row.value(), "census"), row))
                .orElse(NONE.coverage());
    }

    /**
     * Uptake of all groups; a group of whose notes it cannot be told may have taken up nothing or everything, which is what
     * the bounds say.
     */
    public static IndicatorFigure uptake(List<MeasureRow> measures) {
        IndicatorFigure whole = whole(measures, "uptake");
        List<MeasureRow> groups = measures.stream().filter(row -> row.key().measure().equals("uptake")
                && row.key().scope().equals("group") && row.frame() != null && row.frame() > 0).toList();
        double told = groups.stream().map(MeasureRow::findValue).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).sum();
        long untold = groups.stream().filter(row -> row.value() == null).count();
        if (whole.value().isEmpty() || untold == 0) {
            return whole;
        }
        var bounds = new Interval(told / groups.size(), (told + untold) / groups.size(), "");
        return new IndicatorFigure(whole.value(), whole.unit(), null, bounds, whole.n(), whole.frame(), null, null,
                whole.status(), whole.notes());
    }

    private static IndicatorFigure of(double value, Interval bounds, MeasureRow row) {
        return new IndicatorFigure(OptionalDouble.of(value), Unit.SHARE, null, bounds, row.n(), row.frame(), null, null,
                row.status(), row.notes());
    }
}
