package no.kronsj.analysis.result;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class MeasureRowTest {
    private static final MeasureKey KEY = new MeasureKey("net_score", "B3", "item", "after.voice", "after");

    private final MeasureRow full = MeasureRow.of(KEY, 0.5, Unit.INDEX, 30).frame(40L)
            .interval(new Interval(0.2, 0.7, "bonett-price")).bounds(new Interval(0.1, 0.8, "worst-case"))
            .p(0.03, "exact").drawn(7, 9_999).notes("5 of 12 unchanged");

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotANumberIsNoValue(double value) {
        refused(() -> MeasureRow.of(KEY, value, Unit.INDEX, 30));
        refused(() -> new Interval(0, value, ""));
        refused(() -> new Interval(value, 1, ""));
    }

    @Test
    void anIntervalDoesNotRunBackwards() {
        refused(() -> new Interval(0.2, 0.1, "wilson"));
    }

    @Test
    void aMeasureWithoutAPlaceInTheRegistryIsRefused() {
        var unknown = MeasureRow.of(new MeasureKey("happiness", "B9", "item", "after.voice", ""), 1, Unit.INDEX, 30);
        assertEquals(List.of(full), Measure.registered(List.of(full)));
        refused(() -> Measure.registered(List.of(full, unknown)));
    }

    @Test
    void okNeedsAValue() {
        refused(() -> MeasureRow.without(KEY, Unit.INDEX, Status.OK));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_DATA", "UNDEFINED", "SUPPRESSED"})
    void whatHasNoValueShowsNone(Status status) {
        refused(() -> full.status(status));
    }

    @Test
    void probabilitiesLieBetweenNoneAndOne() {
        refused(() -> full.p(1.01, "exact"));
        refused(() -> full.p(Double.NaN, "exact"));
    }

    @Test
    void nobodyIsTheFewest() {
        refused(() -> full.n(-1));
    }

    @Test
    void aNoteThatWouldBecomeTwoIsRefused() {
        refused(() -> full.notes("one; two"));
        refused(() -> MeasureRow.without(KEY, Unit.INDEX, Status.NO_DATA, ""));
        assertEquals(List.of("5 of 12 unchanged", "RECALL"), full.notes("", "RECALL").notes());
    }

    @Test
    void ofAHiddenFigureNothingIsLeftButWhatItIsAbout() {
        MeasureRow hidden = full.hidden();

        assertEquals(MeasureRow.without(KEY, Unit.INDEX, Status.SUPPRESSED), hidden);
        assertNull(hidden.n());
        assertNull(hidden.frame());
        assertNull(hidden.seed());
        assertEquals(List.of(), hidden.notes());
        refused(() -> hidden.n(3));
    }

    private static void refused(Executable making) {
        assertThrows(IllegalStateException.class, making);
    }
}
