package no.kronsj.analysis.indicator;

import java.util.OptionalDouble;

import no.kronsj.analysis.rating.Ratings;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

/** How a goal stands by what people scored: its bounds go from what the strictest to what the mildest of them said. */
final class RatedIndicator {
    private RatedIndicator() {}

    static IndicatorFigure of(Ratings ratings) {
        if (ratings.level().isEmpty()) {
            return IndicatorFigure.none(Unit.SCORE, "nothing was scored");
        }
        return new IndicatorFigure(OptionalDouble.of(ratings.level().getAsInt()), Unit.SCORE, null, ratings.bounds(),
                (long) ratings.subjects(), (long) ratings.subjects(), null, null, Status.OK, ratings.notes());
    }
}
