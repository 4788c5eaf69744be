package no.kronsj.analysis.statistics;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AssignmentNetTest {
    private static final NamedSeed SEED = NamedSeed.of("assignment", "test", 1);
    private static final double NONE = Double.NaN;

    @Test
    void oneReceiverIsComparedWithEveryWayToChooseItsGifts() {
        double[] scores = {.8, .7, .1, .0, .2, .1, .3, .05};
        AssignmentNet net = AssignmentNet.of(scores, own(8, 0, 1), new int[8], SEED);
        Reference.madeBy("s = [.8,.7,.1,0,.2,.1,.3,.05]; np.mean(s[:2]) - np.mean(s[2:]), "
                + "np.mean([np.mean(c) >= .75 - 1e-9 for c in itertools.combinations(s, 2)])")
                .equal(0.625, net.value(), 1e-12).equal(1.0 / 28, net.p().orElseThrow().value(), 1e-12);
        assertEquals(PValue.Method.EXACT, net.p().orElseThrow().method());
    }

    @Test
    void aScoreThatCannotBeToldIsNotDealt() {
        AssignmentNet all = AssignmentNet.of(new double[]{.8, .7, .1, .2}, own(4, 0, 1), new int[4], SEED);
        AssignmentNet untold = AssignmentNet.of(new double[]{.8, NONE, .7, .1, NONE, .2}, own(6, 0, 1, 2), new int[6],
                SEED);
        assertEquals(all, untold);
    }

    @Test
    void whatCannotBeComparedHasAStatusAndNoValue() {
        assertEquals(Defined.NO_DATA, AssignmentNet.of(new double[]{NONE, .2}, own(2, 0), new int[2], SEED).status());
        assertEquals(Defined.UNDEFINED, AssignmentNet.of(new double[]{.2, NONE}, own(2, 0), new int[2], SEED).status());
        AssignmentNet alike = AssignmentNet.of(new double[]{.2, .2, .2}, own(3, 0), new int[3], SEED);
        assertEquals(Defined.DEGENERATE, alike.status());
        assertEquals(0, alike.value().orElseThrow(), 1e-12);
        assertEquals(1, alike.p().orElseThrow().value(), 1e-12);
        assertEquals(Defined.NO_DATA, AssignmentNet.of(new double[0][0], new int[0], new int[0], SEED).status());
    }

    @Test
    void giftsThatFitTheirReceiversAreRareAmongRandomOnes() {
        double[][] scores = IntStream.range(0, 12).mapToObj(gift -> IntStream.range(0, 4)
                .mapToDouble(receiver -> receiver == gift % 4 ? 0.6 : 0.01 * gift).toArray()).toArray(double[][]::new);
        int[] receiver = IntStream.range(0, 12).map(gift -> gift % 4).toArray();
        AssignmentNet net = AssignmentNet.of(scores, receiver, new int[12], SEED);
        assertEquals(0.6, net.observed().orElseThrow(), 1e-12);
        assertEquals(0.0001, net.p().orElseThrow().value(), 1e-12);
    }

    @Test
    void orderOfGiftsAndReceiversChangesNothing() {
        double[][] scores = {{.5, .1, .2}, {.4, .3, .0}, {.1, .6, .2}, {.2, .2, .2}, {.0, .1, .9}, {.3, .0, .4}};
        double[][] turned = {{.4, .0, .3}, {.9, .0, .1}, {.2, .2, .2}, {.2, .1, .6}, {.0, .4, .3}, {.2, .5, .1}};
        AssignmentNet one = AssignmentNet.of(scores, new int[]{0, 0, 1, 1, 2, 2}, new int[6], SEED);
        AssignmentNet other = AssignmentNet.of(turned, new int[]{0, 0, 2, 2, 1, 1}, new int[6], SEED);
        assertEquals(one.value().orElseThrow(), other.value().orElseThrow(), 1e-12);
        assertEquals(one.p(), other.p());
        assertTrue(one.p().orElseThrow().value() < 0.2, one.toString());
    }

    @Test
    void giftsAreOnlyComparedWithThoseOfTheirDay() {
        double[] scores = {.8, .1, .2, .3, .9, .7, .6, .5};
        int[] day = {1, 1, 1, 1, 2, 2, 2, 2};
        AssignmentNet net = AssignmentNet.of(scores, own(8, 0, 4), day, SEED);
        Reference.madeBy("(.8 + .9)/2 - (np.mean([.1,.2,.3]) + np.mean([.7,.6,.5]))/2; np.mean([a + b >= 1.7 - 1e-9 "
                + "for a in [.8,.1,.2,.3] for b in [.9,.7,.6,.5]])")
                .equal(0.45, net.value(), 1e-12).equal(1.0 / 16, net.p().orElseThrow().value(), 0.01);
        AssignmentNet renamed = AssignmentNet.of(scores, own(8, 0, 4), new int[]{7, 7, 7, 7, 3, 3, 3, 3}, SEED);
        assertEquals(net, renamed);
        assertEquals(Defined.UNDEFINED, AssignmentNet.of(scores, own(8, 0, 1, 2, 3), day, SEED).status(),
                "nobody else got anything that day");
    }

    @Test
    void betweenDaysNothingIsDealt() {
        double[][] scores = {{.9, .0}, {.9, .0}, {.0, .9}, {.0, .9}};
        int[] receiver = {0, 0, 1, 1};
        assertTrue(AssignmentNet.of(scores, receiver, new int[4], SEED).p().orElseThrow().value() < 0.4);
        AssignmentNet apart = AssignmentNet.of(new double[][]{{.9, .0}, {.5, .4}, {.0, .9}, {.6, .3}},
                new int[]{0, 1, 1, 0}, new int[]{1, 1, 2, 2}, SEED);
        Reference.madeBy("four arrangements: own (.9 + .6)/2 and (.4 + .9)/2, mean .7; the others .5, .4 and .2")
                .equal(0.7, apart.observed(), 1e-12).equal(0.25, apart.p().orElseThrow().value(), 0.02);
    }

    private static boolean[] own(int gifts, int... mine) {
        boolean[] own = new boolean[gifts];
        IntStream.of(mine).forEach(gift -> own[gift] = true);
        return own;
    }
}
