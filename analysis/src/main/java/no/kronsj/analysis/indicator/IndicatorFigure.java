package no.kronsj.analysis.indicator;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.item.SurveyFigure;
import no.kronsj.analysis.rating.Ratings;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

/**
 * How a goal stands by one indicator.
 *
 * @param value      in {@code unit}
 * @param interval   95 %; absent for a census and where none can be built
 * @param bounds     worst case for those who did not answer; a census has its value twice
 * @param n          used; absent where a select of the plan's own does not tell
 * @param frame      how many there are; absent where nobody knows
 * @param favourable how many are on the good side, for a share: the tipping point starts from it
 * @param p          of the exact sign test, for a change
 */
public record IndicatorFigure(OptionalDouble value, Unit unit, @Nullable Interval interval, @Nullable Interval bounds,
        @Nullable Long n, @Nullable Long frame, @Nullable Integer favourable, @Nullable Double p, Status status,
        List<String> notes) {
    private static final String CENSUS = "census";

    public IndicatorFigure {
        notes = List.copyOf(notes);
    }

    /** Nothing to judge by, and why. */
    public static IndicatorFigure none(Unit unit, String note) {
        return none(unit, Status.NO_DATA, note);
    }

    static IndicatorFigure none(Unit unit, Status status, String note) {
        return new IndicatorFigure(OptionalDouble.empty(), unit, null, null, 0L, null, null, null, status,
                List.of(note));
    }

    /** Everybody is known: no sampling, no bounds wider than the value. */
    static IndicatorFigure census(long count, long of, Unit unit, String... notes) {
        if (of == 0) {
            return none(unit, "nobody on the frame");
        }
        double share = (double) count / of;
        return new IndicatorFigure(OptionalDouble.of(share), unit, null, new Interval(share, share, CENSUS), of, of,
                null, null, Status.OK, List.of(notes));
    }

    static IndicatorFigure of(SurveyFigure figure, OptionalInt people, @Nullable Integer favourable) {
        return new IndicatorFigure(figure.value(), figure.unit(), figure.interval(), figure.bounds(),
                (long) figure.n(), frame(people, figure.n()), favourable, null, figure.status(),
                frameNotes(people, figure.n()));
    }

    /** Whether it counts everything there is. */
    public boolean census() {
        return interval == null && bounds != null && bounds.lo() == bounds.hi();
    }

    /** Whether people scored it. */
    public boolean scored() {
        return bounds != null && bounds.method().equals(Ratings.METHOD);
    }

    /** The same with further notes. */
    public IndicatorFigure noted(List<String> further) {
        return new IndicatorFigure(value, unit, interval, bounds, n, frame, favourable, p, status,
                Stream.concat(notes.stream(), further.stream()).toList());
    }

    /** The frame that interval and bounds rest on. */
    static @Nullable Long frame(OptionalInt people, int answers) {
        return people.isPresent() ? Long.valueOf(Frame.atLeast(people, answers)) : null;
    }

    static List<String> frameNotes(OptionalInt people, int answers, String... further) {
        return Stream.concat(Stream.of(further), Stream.of(Frame.note(people, answers)))
                .filter(note -> !note.isEmpty()).toList();
    }
}
