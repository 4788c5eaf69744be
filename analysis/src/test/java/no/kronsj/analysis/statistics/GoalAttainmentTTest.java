package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GoalAttainmentTTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # x | w | T | rho 0 | rho .5 | equal weights
                                             0 1 -1 2 | 1 2 1 1 | 58.51942751370598  | 61.33893419027682  | 57.5 | 57.25476250110012
                                            -1 -1 -1  | 1 1 1   | 36.306936062370845 | 32.67949192431122  | 37.752551286084106 | 36.306936062370845
                                             2 2 2    | 1 1 1   | 77.38612787525831  | 84.64101615137756  | 74.49489742783179  | 77.38612787525831
                                            -2 -2 -2  | 1 1 1   | 22.613872124741693 | 15.35898384862245  | 25.505102572168216 | 22.613872124741693
                                             1        | 3       | 60 | 60 | 60 | 60
                                             0 0      | 1 2     | 50 | 50 | 50 | 50
                                             0 1 0    | 2 1 1   | 53.333333333333336 | 54.08248290463863 | 53.01511344577764 | 54.564354645876385
                                            """)
    void tWithItsSensitivities(String x, String w, double t, double rho0, double rho5, double equal) {
        GoalAttainmentT result = GoalAttainmentT.of(Reference.counts(x), Reference.numbers(w));
        Reference.madeBy(
                ("x,w=np.array('%s'.split(),float),np.array('%s'.split(),float); "
                        + "50+10*(w*x).sum()/np.sqrt((1-r)*(w**2).sum()+r*w.sum()**2), r=.3, 0, .5")
                        .formatted(x, w))
                .equal(t, result.value(), 1e-9).equal(rho0, result.uncorrelated(), 1e-9)
                .equal(rho5, result.correlated(), 1e-9).equal(equal, result.equalWeights(), 1e-9);
    }

    @Test
    void rangeIsTAtTheLowAndAtTheHighLevels() {
        var range = GoalAttainmentT.range(new int[]{-1, 0, 0}, new int[]{1, 1, 1}, new double[]{2, 1, 1});
        Reference.madeBy("T((-1,0,0),(2,1,1)), T((1,1,1),(2,1,1))").equal(43.333333333333336, 63.333333333333336, range,
                1e-9);
        assertTrue(GoalAttainmentT.range(new int[0], new int[0], new double[0]).isEmpty());
    }

    @Test
    void noGoalsNoWeightsAndWrongArguments() {
        assertEquals(Defined.NO_DATA, GoalAttainmentT.of(new int[0], new double[0]).status());
        assertEquals(Defined.UNDEFINED, GoalAttainmentT.of(new int[]{1, 2}, new double[]{0, 0}).status());
        assertThrows(IllegalArgumentException.class, () -> GoalAttainmentT.of(new int[]{3}, new double[]{1}));
        assertThrows(IllegalArgumentException.class, () -> GoalAttainmentT.of(new int[]{1}, new double[]{-1}));
        assertThrows(IllegalArgumentException.class, () -> GoalAttainmentT.of(new int[]{1}, new double[]{1, 1}));
    }
}
