package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Spread and agreement of one distribution of ordinal answers. */
class LeikDispersionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # counts of 1..A | D | status
                                            0 7 0 0 0  | 0 | OK
                                            5 0 0 0 5  | 1 | OK
                                            1 2 6 14 7 | 0.3333333333 | OK
                                            7 14 6 2 1 | 0.3333333333 | OK
                                            0 1 0 0 0  | 0 | TOO_FEW
                                            1 1 1 1    | 0.6666666667 | OK
                                            """)
    void dispersion(String counts, double dispersion, Defined status) {
        LeikDispersion leik = LeikDispersion.of(Reference.counts(counts));
        Reference.madeBy(
                "x=np.array('%s'.split(),float); F=np.cumsum(x)/x.sum(); 2*np.minimum(F,1-F)[:-1].sum()/(len(x)-1)"
                        .formatted(counts))
                .equal(dispersion, leik.value(), 1e-9);
        assertEquals(status, leik.status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # counts of 1..5 | answers, for the reader | r_WG | status
                                            0 0 0 2 1 | 4 4 5   | 0.8333333333  | OK
                                            1 0 1 0 1 | 1 5 3   | -1            | OK
                                            2 0 0 0 2 | 1 5 1 5 | -1.6666666667 | OK
                                            0 0 3 0 0 | 3 3 3   | 1             | OK
                                            0 0 1 1 0 | 3 4     | .75           | TOO_FEW
                                            """)
    void agreementIsNotClipped(String counts, String answers, double agreement, Defined status) {
        AgreementRwg result = AgreementRwg.of(Reference.counts(counts));
        Reference.madeBy("1-np.var([%s],ddof=1)/2".formatted(answers)).equal(agreement, result.value(), 1e-9);
        assertEquals(status, result.status());
    }

    @Test
    void meanOfCountsAndOfValues() {
        MeanScore mean = MeanScore.ofCounts(new int[]{1, 2, 6, 14, 7});
        Reference.madeBy("x=np.repeat([1,2,3,4,5],[1,2,6,14,7]); x.mean(), x.std(ddof=1)")
                .equal(3.8, mean.value(), 1e-12)
                .equal(0.9965457582, mean.deviation(), 1e-9);
        // The same answers' top two and net score, 21 and 21 - 3 of 30.
        assertEquals(.7, HypergeometricShare.of(21, 30, 40).value().orElseThrow(), 1e-12);
        assertEquals(.6, NetScore.of(21, 3, 30).value().orElseThrow(), 1e-12);
        assertTrue(MeanScore.of(new double[]{4}).deviation().isEmpty());
    }

    @Test
    void nobodyAnsweringIsNoDataAndOneLevelIsNoScale() {
        assertEquals(Defined.NO_DATA, LeikDispersion.of(new int[5]).status());
        assertEquals(Defined.NO_DATA, AgreementRwg.of(new int[5]).status());
        assertEquals(Defined.NO_DATA, MeanScore.of(new double[0]).status());
        assertTrue(AgreementRwg.of(new int[]{0, 1, 0}).value().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> LeikDispersion.of(new int[]{3}));
        assertThrows(IllegalArgumentException.class, () -> AgreementRwg.of(new int[]{3}));
    }
}
