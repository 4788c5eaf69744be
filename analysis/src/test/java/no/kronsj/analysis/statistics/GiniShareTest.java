package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class GiniShareTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # amounts | G | G* | J | largest share
                                            0 0 10     | 0.6666666667 | 1   | 0 | 1
                                            5 5 5      | 0            | 0   | 1 | 0.3333333333
                                            10 6 4 0 0 | .52          | .65 | 0.639759388112919 | .5
                                            0 4 10 0 6 | .52          | .65 | 0.639759388112919 | .5
                                            10 6 4     | .2           | .30 | 0.9372305632161295 | .5
                                            1 2 3 4 5.5 | 0.2838709677 | 0.3548387097 | 0.9171543886448583 | 0.3548387097
                                            """)
    void unevennessAndEvenness(String cell, double gini, double normalised, double evenness, double largest) {
        double[] amounts = Reference.numbers(cell);
        GiniShare share = GiniShare.of(amounts);
        Reference.madeBy(
                "x=np.array('%s'.split(),float); n=len(x); G=np.abs(x[:,None]-x).sum()/(2*n*n*x.mean()); G, G*n/(n-1)"
                        .formatted(cell))
                .equal(gini, share.gini(), 1e-9).equal(normalised, share.value(), 1e-9);
        Reference.madeBy("st.entropy([%s])/np.log(n), max(x)/sum(x)".formatted(cell))
                .equal(evenness, Evenness.of(amounts).value(), 1e-12)
                .equal(largest, Evenness.of(amounts).maxShare(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"-,NO_DATA", "5,UNDEFINED", "0 0 0,UNDEFINED"})
    void noActivityIsNotEquality(String amounts, Defined status) {
        assertEquals(status, GiniShare.of(Reference.numbers(amounts)).status());
        assertEquals(status, Evenness.of(Reference.numbers(amounts)).status());
    }

    @Test
    void negativeAmountsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> GiniShare.of(new double[]{1, -1}));
        assertThrows(IllegalArgumentException.class, () -> Evenness.of(new double[]{1, Double.POSITIVE_INFINITY}));
    }
}
