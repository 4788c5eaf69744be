package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.statistics.PostStratification.Stratum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Weights, what they cost, and the binomial intervals that go without them. */
class SampleWeightsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # weights | n_eff | design effect
                                            1 1 2 .5 | 3.24 | 1.2345679012
                                            1 1 1    | 3    | 1
                                            3 0 1    | 1.6  | 1.875
                                            """)
    void effectiveNumberOfAnswers(String weights, double effective, double designEffect) {
        KishSampleSize size = KishSampleSize.of(Reference.numbers(weights));
        Reference.madeBy("w=np.array('%s'.split(),float); w.sum()**2/(w**2).sum(), len(w)/that".formatted(weights))
                .equal(effective, size.value(), 1e-9).equal(designEffect, size.designEffect(), 1e-9);
    }

    @Test
    void weightedSharesMeansAndWhatTheyAreWorth() {
        var counts = WeightedCounts.of(List.of(new WeightedCounts.Stratum(1.5, new int[]{6, 0, 4}),
                new WeightedCounts.Stratum(.5, new int[]{1, 0, 9})), 3);
        Reference.madeBy("x,w=[1]*6+[3]*4+[1]+[3]*9,[1.5]*10+[.5]*10; np.average(np.array(x)==3,weights=w), "
                + "np.average(x,weights=w), 20**2/np.square(w).sum()")
                .equal(0.525, counts.share(level -> level == 3), 1e-12).equal(2.05, counts.mean(), 1e-12)
                .equal(16, counts.kish().value(), 1e-12);
        Reference.madeBy(
                "p,n,z=.525,16,norm.ppf(.975); c=(p+z*z/2/n)/(1+z*z/n); c-z/(1+z*z/n)*sqrt(p*(1-p)/n+z*z/4/n/n)")
                .equal(0.3003773182564486, counts.limits(0.525).orElseThrow().lo(), 1e-12);
        assertEquals(Defined.NO_DATA, WeightedCounts.of(List.of(), 3).kish().status());
        assertTrue(WeightedCounts.of(List.of(), 3).mean().isEmpty());
    }

    @Test
    void noWeightsNoSize() {
        assertEquals(Defined.NO_DATA, KishSampleSize.of(new double[0]).status());
        assertEquals(Defined.UNDEFINED, KishSampleSize.of(new double[]{0, 0}).status());
        assertThrows(IllegalArgumentException.class, () -> KishSampleSize.of(new double[]{-1}));
    }

    @Test
    void eachStratumGetsItsShareOfTheFrame() {
        PostStratification result = PostStratification.of(strata("north 30 10, south 10 10"));
        assertEquals(Defined.OK, result.status());
        assertEquals(1.5, result.getWeight("north"), 1e-12);
        assertEquals(0.5, result.getWeight("south"), 1e-12);
        assertTrue(result.collapsed().isEmpty());
    }

    @Test
    void strataTooSmallToStandAloneAreJoined() {
        PostStratification result = PostStratification.of(strata("a 8 4, b 4 2, c 28 14, d 20 20"));
        assertEquals(List.of("a", "b"), result.collapsed());
        assertEquals(result.getWeight("a"), result.getWeight("b"));
        PostStratification alone = PostStratification.of(strata("a 8 2, c 28 14, d 20 20"));
        assertEquals(List.of("a", "c"), alone.collapsed());
    }

    @Test
    void extremeWeightsAreTrimmedAndTheMeanStaysOne() {
        List<Stratum> strata = strata("few 80 5, many 50 50, some 20 20");
        PostStratification result = PostStratification.of(strata);
        // Untrimmed 8, .5, .5: 3 against .5 before scaling.
        assertEquals(6, result.getWeight("few") / result.getWeight("many"), 1e-9);
        double sum = strata.stream().mapToDouble(s -> s.answers() * result.getWeight(s.name())).sum();
        assertEquals(75, sum, 1e-9);
    }

    @Test
    void emptyStratumIsNamedAndNoWeightsAreGiven() {
        PostStratification result = PostStratification.of(strata("north 30 10, west 5 0, south 10 10, none 0 0"));
        assertEquals(Defined.UNDEFINED, result.status());
        assertEquals(List.of("west"), result.empty());
        assertTrue(result.weights().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> result.getWeight("north"));
        assertEquals(Defined.NO_DATA, PostStratification.of(strata("north 30 0")).status());
        assertEquals(Defined.NO_DATA, PostStratification.of(List.of()).status());
    }

    @Test
    void orderOfStrataDoesNotMatter() {
        List<Stratum> strata = new ArrayList<>(strata("a 8 4, b 4 2, c 28 14, d 20 20, e 7 6"));
        PostStratification one = PostStratification.of(strata);
        Collections.reverse(strata);
        assertEquals(one, PostStratification.of(strata));
    }

    private static List<Stratum> strata(String table) {
        return Arrays.stream(table.split(", ")).map(row -> row.split(" "))
                .map(row -> new Stratum(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2]))).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # k | n | lo | hi
                                             7 |  9 | 0.3999064262836879 | 0.9718550265221126
                                             0 |  5 | 0                  | 0.5218237501049814
                                             5 |  5 | 0.47817624989501856 | 1
                                            24 | 30 | 0.6143334890033935 | 0.9228644879991978
                                            """)
    void clopperPearsonIsScipys(int k, int n, double lo, double hi) {
        Reference.madeBy("st.binomtest(%d, %d).proportion_ci(method='exact')".formatted(k, n)).equal(lo, hi,
                ClopperPearsonShare.of(k, n).limits(), 1e-8);
        assertEquals(Defined.NO_DATA, ClopperPearsonShare.of(0, 0).status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # n | m | level | lo | hi
                                             5 | .75 | .95  | .4 | 1
                                             5 | .75 | .998 | .2 | 1
                                            12 | .4  | .95  | 0.1666666667 | 0.6666666667
                                            12 | .4  | .998 | 0  | 0.8333333333
                                             3 | 0   | .95  | 0  | 0
                                             3 | 1   | .95  | 1  | 1
                                            60 | .62 | .998 | 0.4166666667 | .8
                                            """)
    void funnelIsScipys(int n, double share, double level, double lo, double hi) {
        Limits funnel = BinomialFunnel.of(n, share, level);
        Reference.madeBy("st.binom.ppf([(1-%3$s)/2, 1-(1-%3$s)/2], %1$d, %2$s)/%1$d".formatted(n, share, level))
                .equal(lo, funnel.lo(), 1e-9).equal(hi, funnel.hi(), 1e-9);
    }
}
