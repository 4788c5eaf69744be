package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static no.kronsj.analysis.statistics.KrippendorffAlpha.Scale.NOMINAL;
import static no.kronsj.analysis.statistics.KrippendorffAlpha.Scale.ORDINAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class KrippendorffAlphaTest {
    private static final NamedSeed SEED = NamedSeed.of("coder_agreement", "uptake", 1);
    private static final String TWO_CODERS = "0 0, 1 1, -1 0, 2 2, 0 1, -2 -2, 1 1, 0 0";
    private static final String FOUR_CODERS = "1 1, 2 2 3 2, 3 3 3 3, 3 3 3 3, 2 2 2 2, 1 2 3 4, 4 4 4 4, 1 1 2 1, 2 2 2 2, 5 5 5, 1 1, 3";

    private static List<int[]> units(String cell) {
        return Arrays.stream(cell.split(",")).map(Reference::counts).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # units | ordinal | nominal | pairs that agree
                                            0 0, 1 1, -1 0, 2 2, 0 1, -2 -2, 1 1, 0 0 | 0.8720906902086677 | 0.6774193548387097 | .75
                                            """
            + FOUR_CODERS + " | 0.8073349108727232 | 0.7365684575389948 | 0.7948717948717948\n")
    void agreementBeyondChance(String cell, double ordinal, double nominal, double agreement) {
        Reference.madeBy("coincidence matrix in numpy, or krippendorff.alpha(value_counts=...); units " + cell)
                .equal(ordinal, KrippendorffAlpha.of(units(cell), ORDINAL, SEED).value(), 1e-12)
                .equal(nominal, KrippendorffAlpha.of(units(cell), NOMINAL, SEED).value(), 1e-12)
                .equal(agreement, KrippendorffAlpha.of(units(cell), NOMINAL, SEED).agreement(), 1e-12);
    }

    @Test
    void bootstrapOverUnits() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(units(TWO_CODERS), NOMINAL, SEED);
        Reference.madeBy("np.quantile of nominal alpha over 20,000 resamples of the 8 units").equal(.13, 1,
                alpha.limits(),
                .05);
        assertEquals(8, alpha.units());
        assertEquals(11, KrippendorffAlpha.of(units(FOUR_CODERS), NOMINAL, SEED).units());
        assertEquals(1_000, alpha.draws());
    }

    @Test
    void orderOfUnitsAndCodersDoesNotMatter() {
        List<int[]> turned = new ArrayList<>(
                units("2 1 3 4, 1 1, 3, 5 5 5, 1 1, 4 4 4 4, 2 2 2 2, 2 1 1 1, 3 3 3 3, 2 2 2 2, 3 3 3 3, 3 2 2 2"));
        Collections.reverse(turned);
        assertEquals(KrippendorffAlpha.of(units(FOUR_CODERS), ORDINAL, SEED),
                KrippendorffAlpha.of(turned, ORDINAL, SEED));
    }

    @Test
    void oneCodeIsUndefinedOneCoderIsNoDataAndFullAgreementHasNoInterval() {
        KrippendorffAlpha oneCode = KrippendorffAlpha.of(units("1 1, 1 1"), NOMINAL, SEED);
        assertEquals(Defined.UNDEFINED, oneCode.status());
        assertEquals(1, oneCode.agreement().orElseThrow());
        assertEquals(Defined.NO_DATA, KrippendorffAlpha.of(units("1, 2"), NOMINAL, SEED).status());
        KrippendorffAlpha perfect = KrippendorffAlpha.of(units("1 1, 2 2"), NOMINAL, SEED);
        assertEquals(Defined.DEGENERATE, perfect.status());
        assertEquals(1, perfect.value().orElseThrow());
        assertTrue(perfect.limits().isEmpty());
    }
}
