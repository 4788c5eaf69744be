package no.kronsj.ingest.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class AnswerScaleTest {
    private static final AnswerScale FREQUENCY = levels(2, "Never", "Less than once per year", "Several times per year",
            "Monthly", "Weekly", "Daily");

    @Test
    void levelIsItsPlaceInTheList() {
        assertEquals(1, position(FREQUENCY, "Never"));
        assertEquals(6, position(FREQUENCY, "Daily"));
    }

    @Test
    void fullStopCaseAndSpacesDoNotCount() {
        assertEquals(4, position(FREQUENCY, "Monthly."));
        assertEquals(4, position(FREQUENCY, " monthly "));
        assertEquals(2, position(FREQUENCY, "Less\u00A0than  once\tper year\u200B."));
    }

    @Test
    void lettersTakenApartAndLongHyphensAreTheSame() {
        AnswerScale scale = levels(1, "Så-så", "Don't mind");
        assertEquals(1, position(scale, "Sa\u030A\u2013sa\u030A"));
        assertEquals(1, position(scale, "så\u2011så"));
        assertEquals(2, position(scale, "Don\u2019t mind"));
    }

    @Test
    void otherAnswersAreNotOnTheScale() {
        assertEquals(OptionalInt.empty(), FREQUENCY.position("Hourly"));
        assertEquals(OptionalInt.empty(), FREQUENCY.position(""));
        assertEquals(OptionalInt.empty(), FREQUENCY.position("4"));
    }

    @Test
    void synonymsStandForTheirLevel() {
        var synonyms = new LinkedHashMap<String, List<String>>();
        synonyms.put("Enig", List.of("Agree", "Litt enig"));
        var scale = new AnswerScale("s", List.of("Uenig", "Enig"), false, 1, synonyms, false);
        assertEquals(2, position(scale, "litt enig."));
        assertEquals(2, position(scale, "AGREE"));
        assertEquals(1, position(scale, "uenig"));
    }

    @Test
    void numbersOfARangeCountFromItsBegin() {
        AnswerScale scale = range(0, 10, 2, true);
        assertEquals(8, position(scale, "7"));
        assertEquals(8, position(scale, "7.0"));
        assertEquals(8, position(scale, "7,00"));
        assertEquals(1, position(scale, "0"));
        assertEquals(1, position(range(-2, 2, 2, false), "\u22122"));
        assertEquals(OptionalInt.empty(), scale.position("7.5"));
        assertEquals(OptionalInt.empty(), scale.position("11"));
        assertEquals(OptionalInt.empty(), scale.position("-0"));
    }

    @Test
    void bottomBoxMirrorsTheTopBox() {
        assertEquals("--..++", boxes(FREQUENCY));
        assertEquals("--.++", boxes(range(1, 5, 2, false)));
        assertEquals("---.+++", boxes(range(1, 7, AnswerScale.defaultTop(7, false), false)));
    }

    @Test
    void topBoxHasTheSizeOfTheMetricsWhereNobodySays() {
        assertEquals("2 2 3 1 2", "%d %d %d %d %d".formatted(AnswerScale.defaultTop(5, false),
                AnswerScale.defaultTop(4, false), AnswerScale.defaultTop(7, false), AnswerScale.defaultTop(2, false),
                AnswerScale.defaultTop(11, true)));
    }

    @Test
    void recommendationIsShiftedToZeroToTen() {
        AnswerScale shifted = range(1, 11, 2, true);
        assertEquals(10, shifted.zeroToTen(position(shifted, "11")));
        assertEquals(0, shifted.zeroToTen(position(shifted, "1")));
        assertEquals("-------..++", IntStream.rangeClosed(1, 11)
                .mapToObj(p -> shifted.promoter(p) ? "+" : shifted.detractor(p) ? "-" : ".")
                .reduce("", String::concat));
        assertThrows(IllegalStateException.class, () -> FREQUENCY.zeroToTen(1));
    }

    @Test
    void reversedItemTurnsThePositions() {
        var item = new Item("i", "i", "w", "i", new Item.Choice.One(), range(1, 5, 2, false), true, false);
        assertEquals(OptionalInt.of(5), item.position("1"));
        assertEquals(OptionalInt.of(2), item.position("4"));
        assertEquals(OptionalInt.empty(), item.position("9"));
    }

    private static int position(AnswerScale scale, String cell) {
        return scale.position(cell).orElseThrow(() -> new AssertionError(cell + " is not on the scale"));
    }

    private static String boxes(AnswerScale scale) {
        return IntStream.rangeClosed(1, scale.positions())
                .mapToObj(p -> scale.favourable(p) ? "+" : scale.unfavourable(p) ? "-" : ".")
                .reduce("", String::concat);
    }

    private static AnswerScale levels(int top, String... levels) {
        return new AnswerScale("s", List.of(levels), false, top, new LinkedHashMap<>(), false);
    }

    private static AnswerScale range(int from, int to, int top, boolean nps) {
        return new AnswerScale("s", IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList(), true, top,
                new LinkedHashMap<>(), nps);
    }
}
