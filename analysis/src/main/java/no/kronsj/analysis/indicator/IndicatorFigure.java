package no.kronsj.analysis.indicator;

import java.util.List;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.item.SurveyFigure;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

/**
 * How a goal stands by one indicator.
 *
 * @param value      in {@code unit}
 * @param interval   95 %; absent for a census and where none can be built
 * @param bounds     worst case for those who did not answer; a census has its value twice
 * @param n          used
 * @param frame      how many there are; absent where nobody knows
 * @param favourable how many are on the good side, for a share: the tipping point starts from it
 * @param survey     whether it rests on survey answers, and so is hidden below the minimum cell
 */
public record IndicatorFigure(OptionalDouble value, Unit unit, @Nullable Interval interval, @Nullable Interval bounds,
        long n, @Nullable Long frame, @Nullable Integer favourable, Status status, List<String> notes, boolean survey) {

    static IndicatorFigure none(Unit unit, String note) {
        return new IndicatorFigure(OptionalDouble.empty(), unit, null, null, 0, null, null, Status.NO_DATA,
                List.of(note),
                false);
    }

    /** Everybody is known: no sampling, no bounds wider than the value. */
    static IndicatorFigure census(long count, long of, Unit unit, String... notes) {
        if (of == 0) {
            return none(unit, "nobody on the frame");
        }
        double share = (double) count / of;
        return new IndicatorFigure(OptionalDouble.of(share), unit, null, new Interval(share, share, "census"), of, of,
                null,
                Status.OK, List.of(notes), false);
    }

    static IndicatorFigure of(SurveyFigure figure, java.util.OptionalInt people, @Nullable Integer favourable) {
        return new IndicatorFigure(figure.value(), figure.unit(), figure.interval(), figure.bounds(), figure.n(),
                people.isPresent() ? Long.valueOf(people.getAsInt()) : null, favourable, figure.status(),
                people.isPresent() ? List.of() : List.of("FRAME-UNKNOWN"), true);
    }
}
