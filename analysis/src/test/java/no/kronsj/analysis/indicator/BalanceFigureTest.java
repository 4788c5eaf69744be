package no.kronsj.analysis.indicator;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BalanceFigureTest {

    @Test
    void everyGroupCountsOnceAndOneWithoutALogMayHaveBeenAnything() {
        IndicatorFigure figure = BalanceFigure.of(
                List.of(evenness("words@g1", "", 0.9), evenness("words@g2", "", 0.5), none("words@g3"),
                        evenness("words@g1", "day-1", 0.1), evenness("chat@g1", "", 0.2)),
                "words");

        assertEquals(0.7, figure.value().orElseThrow(), 1e-12);
        assertEquals(new Interval(1.4 / 3, 2.4 / 3, ""), figure.bounds());
        assertEquals(List.of("2 of 3 groups"), figure.notes());
        assertEquals(Status.OK, figure.status());
    }

    @Test
    void whereEveryGroupHasALogItIsACensus() {
        assertTrue(BalanceFigure.of(List.of(evenness("words@g1", "", 0.9)), "words").census());
    }

    @Test
    void withoutContributionsThereIsNoFigure() {
        IndicatorFigure figure = BalanceFigure.of(List.of(none("words@g1")), "words");

        assertEquals(Status.NO_DATA, figure.status());
        assertEquals(List.of("NO-CONTRIBUTIONS: words"), figure.notes());
    }

    private static MeasureRow evenness(String subject, String session, double value) {
        return MeasureRow.of(key(subject, session), value, Unit.INDEX, 5);
    }

    private static MeasureRow none(String subject) {
        return MeasureRow.without(key(subject, ""), Unit.INDEX, Status.UNDEFINED);
    }

    private static MeasureKey key(String subject, String session) {
        return new MeasureKey("participation_evenness", "F3", "layer_group", subject, session);
    }
}
