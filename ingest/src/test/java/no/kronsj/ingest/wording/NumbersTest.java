package no.kronsj.ingest.wording;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NumbersTest {
    private final Numbers norwegian = Wording.in(Language.NN).numbers();
    private final Numbers english = Wording.in(Language.EN).numbers();

    @Test
    void percentHasDecimalsOnlyWhereAHundredStandBehindIt() {
        assertEquals("90\u00a0%", norwegian.percent(0.904, 99));
        assertEquals("90,4\u00a0%", norwegian.percent(0.904, 100));
        assertEquals("90.4%", english.percent(0.904, 100));
    }

    @Test
    void halfIsRoundedUpOnTheDigitsThatStandThere() {
        // In binary 0.285 lies below itself: rounding the double would give 28.
        assertEquals("29%", english.percent(0.285, 20));
        assertEquals("1.01", english.decimal(1.005, 2));
    }

    @Test
    void negativeNumbersHaveAMinusAndPositiveOnesASignOnDemand() {
        assertEquals("−0,35", norwegian.signed(-0.35, 2));
        assertEquals("+0,35", norwegian.signed(0.35, 2));
        assertEquals("0,00", norwegian.signed(0.0, 2));
    }

    @Test
    void largeNumbersStandInThrees() {
        assertEquals("1234", norwegian.whole(1_234));
        assertEquals("12\u00a0345\u00a0678", norwegian.whole(12_345_678));
        assertEquals("12,345,678", english.whole(12_345_678));
    }

    @Test
    void daysInARowAreAsShortAsCanBe() {
        LocalDate first = LocalDate.of(2021, 9, 22);
        assertEquals("22. september 2021", norwegian.dates(first, first));
        assertEquals("22.–30. september 2021", norwegian.dates(first, LocalDate.of(2021, 9, 30)));
        assertEquals("22–30 September 2021", english.dates(first, LocalDate.of(2021, 9, 30)));
    }
}
