package no.kronsj.analysis.statistics;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CronbachAlphaTest {
    private static final String ANSWERS = "445 343 554 233 455 334 122 444 545 223 333 435";
    private static final String LINE = ("X=np.array([list(map(int,r)) for r in '%s'.split()]); n,J=X.shape; "
            + "a=J/(J-1)*(1-X.var(0,ddof=1).sum()/X.sum(1).var(ddof=1)); "
            + "1-(1-a)*st.f.ppf([.975,.025],n-1,(n-1)*(J-1))")
            .formatted(ANSWERS);

    private static double[][] answers() {
        return Arrays.stream(ANSWERS.split(" ")).map(row -> row.chars().mapToDouble(c -> c - '0').toArray())
                .toArray(double[][]::new);
    }

    @Test
    void alphaWithFeldtsLimits() {
        CronbachAlpha alpha = CronbachAlpha.of(answers());
        Reference.madeBy(LINE).equal(0.9020270270270272, alpha.value(), 1e-12).equal(0.740680026525755,
                0.9693551610536674, alpha.limits(), 1e-7);
        assertEquals(Defined.OK, alpha.status());
    }

    @Test
    void anItemThatWasNotReversedShowsAsANegativeAlpha() {
        double[][] turned = answers();
        for (double[] row : turned) {
            row[2] = -row[2];
        }
        Reference.madeBy(LINE + " with X[:,2] negated")
                .equal(-0.9583333333333333, CronbachAlpha.of(turned).value(), 1e-12)
                .equal(-4.183418780134629, 0.38745546060146485, CronbachAlpha.of(turned).limits(), 1e-6);
    }

    @Test
    void tooFewPeopleOrItemsHaveNoInterval() {
        CronbachAlpha nine = CronbachAlpha.of(Arrays.copyOf(answers(), 9));
        Reference.madeBy(LINE + " with X[:9]").equal(0.9169014084507043, nine.value(), 1e-12);
        assertEquals(Defined.TOO_FEW, nine.status());
        assertTrue(nine.limits().isEmpty());
        double[][] two = Arrays.stream(answers()).map(row -> Arrays.copyOf(row, 2)).toArray(double[][]::new);
        Reference.madeBy(LINE + " with X[:,:2]").equal(0.8859060402684564, CronbachAlpha.of(two).value(), 1e-12);
        assertEquals(Defined.TOO_FEW, CronbachAlpha.of(two).status());
        assertTrue(CronbachAlpha.of(Arrays.copyOf(answers(), 1)).value().isEmpty());
    }

    @Test
    void totalThatDoesNotVaryIsUndefined() {
        double[][] same = new double[12][3];
        assertEquals(Defined.UNDEFINED, CronbachAlpha.of(same).status());
        assertEquals(Defined.NO_DATA, CronbachAlpha.of(new double[0][]).status());
        same[3] = new double[2];
        assertThrows(IllegalArgumentException.class, () -> CronbachAlpha.of(same));
    }
}
