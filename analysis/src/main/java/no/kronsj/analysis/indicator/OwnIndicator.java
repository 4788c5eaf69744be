package no.kronsj.analysis.indicator;

import java.util.List;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.aggregate.OwnFigure;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

/**
 * A figure of the plan's own. Without bounds of its own it can have no verdict but undecided, and without an n of its own
 * nobody knows how many people it rests on, so that disclosure control hides it.
 */
final class OwnIndicator {
    private OwnIndicator() {}

    static IndicatorFigure of(@Nullable OwnFigure own) {
        if (own == null) {
            return IndicatorFigure.none(Unit.INDEX, "the select was not run");
        }
        Double value = own.value();
        if (!own.undefined().isEmpty()) {
            return IndicatorFigure.none(Unit.INDEX, Status.UNDEFINED, "SQL-UNDEFINED: " + own.undefined());
        }
        if (value == null) {
            return IndicatorFigure.none(Unit.INDEX, "SQL-NULL");
        }
        Double lo = own.boundLo();
        Double hi = own.boundHi();
        Double people = own.people();
        boolean usable = lo != null && hi != null && lo <= value && value <= hi;
        boolean finite = Double.isFinite(value);
        return new IndicatorFigure(finite ? OptionalDouble.of(value) : OptionalDouble.empty(), Unit.INDEX, null,
                finite && usable && lo != null && hi != null ? new Interval(lo, hi, "plan") : null,
                people == null || people < 0 ? null : Long.valueOf(Math.round(people)), null, null, null,
                finite ? Status.OK : Status.UNDEFINED, usable ? List.of() : List.of("SQL-NO-BOUNDS"));
    }
}
