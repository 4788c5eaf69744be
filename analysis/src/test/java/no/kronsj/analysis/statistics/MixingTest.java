package no.kronsj.analysis.statistics;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who is tied to whom: E-I, its relabellings, assortativity, and what nobody could see. */
class MixingTest {
    private static final NamedSeed SEED = NamedSeed.of("ei_index", "one-to-one@county", 1);
    /** Six people in classes A, A, B, B, C, C, tied 12, 34, 13, 25, 56, 46. */
    private static final int[] CLASSES = {0, 0, 1, 1, 2, 2};
    private static final int[][] TIES = {{0, 1}, {2, 3}, {0, 2}, {1, 4}, {4, 5}, {3, 5}};

    @Test
    void indexWithExpectationRangeAndRescaling() {
        MixingIndex mixing = MixingIndex.of(25, 35, 250, 50);
        Reference.madeBy("(25-35)/60, (250-50)/300, range of 60 ties, 2*(EI-lo)/(hi-lo)-1")
                .equal(-1 / 6.0, mixing.value(), 1e-12).equal(2 / 3.0, mixing.expected(), 1e-12)
                .equal(-2 / 3.0, 1, mixing.attainable(), 1e-12).equal(-.4, mixing.rescaled(), 1e-12);
        assertEquals(60, mixing.ties());
    }

    @Test
    void structuralZerosLeaveNothingToRescale() {
        // 1:1 only across classes: E-I is +1 by construction.
        MixingIndex mixing = MixingIndex.of(7, 0, 20, 0);
        assertEquals(1, mixing.value().orElseThrow());
        assertEquals(1, mixing.expected().orElseThrow());
        assertTrue(mixing.rescaled().isEmpty());
        assertEquals(Defined.UNDEFINED, MixingIndex.of(0, 0, 20, 5).status());
        assertTrue(MixingIndex.of(0, 0, 0, 0).expected().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> MixingIndex.of(21, 0, 20, 5));
    }

    @Test
    void allNinetyLabellingsAreCounted() {
        int[] oneBlock = new int[6];
        assertEquals(90, new Labellings(CLASSES, oneBlock).count());
        RelabelledMixing result = RelabelledMixing.of(CLASSES, oneBlock, TIES, SEED);
        Reference.madeBy(
                "v=[EI(L) for L in set(itertools.permutations('AABBCC'))]; mean, std, share as far from the mean")
                .equal(0, result.value(), 1e-12).equal(.6, result.mean(), 1e-12)
                .equal(0.32659863237109044, result.deviation(), 1e-12)
                .equal(0.13333333333333333, result.p().orElseThrow().value(), 1e-12)
                .equal(-1.8371173070873836, result.z(), 1e-9);
        assertEquals(PValue.Method.EXACT, result.p().orElseThrow().method());
    }

    @Test
    void labelsStayInTheirBlocks() {
        int[] blocks = {4, 4, 4, 9, 9, 9};
        assertEquals(9, new Labellings(CLASSES, blocks).count());
        RelabelledMixing result = RelabelledMixing.of(CLASSES, blocks, TIES, SEED);
        Reference.madeBy("L in set(permutations('AAB')) x set(permutations('BCC'))")
                .equal(0.48148148148148145, result.mean(), 1e-12).equal(0.31860463952009727, result.deviation(), 1e-12)
                .equal(0.3333333333333333, result.p().orElseThrow().value(), 1e-12);
    }

    @Test
    void renamingClassesAndPeopleChangesNothing() {
        int[] renamed = {2, 1, 0, 1, 0, 2};
        int[][] moved = {{5, 0}, {3, 1}, {0, 3}, {4, 5}, {2, 4}, {1, 2}};
        RelabelledMixing one = RelabelledMixing.of(CLASSES, new int[6], TIES, SEED);
        RelabelledMixing other = RelabelledMixing.of(renamed, new int[6], moved, SEED);
        assertEquals(one.mean().orElseThrow(), other.mean().orElseThrow(), 1e-12);
        assertEquals(one.p(), other.p());
    }

    @Test
    void manyLabellingsAreDrawnAroundTheExpectation() {
        int people = 30;
        int[] classes = new int[people];
        int[][] ring = new int[people][];
        for (int i = 0; i < people; i++) {
            classes[i] = i / 6;
            ring[i] = new int[]{i, (i + 1) % people};
        }
        RelabelledMixing result = RelabelledMixing.of(classes, new int[people], ring, SEED);
        // Five classes of six: 15 dyads within of 435, each tied alike, so (360 - 75)/435.
        Reference.madeBy("(360-75)/435").equal(0.6551724138, result.mean(), 0.01);
        assertEquals(PValue.Method.PERMUTATION, result.p().orElseThrow().method());
        assertEquals(1e-4, result.p().orElseThrow().value(), 1e-12);
        assertEquals(result, RelabelledMixing.of(classes, new int[people], ring, SEED));
    }

    @Test
    void oneClassIsDegenerateAndNoTiesAreUndefined() {
        RelabelledMixing one = RelabelledMixing.of(new int[6], new int[6], TIES, SEED);
        assertEquals(Defined.DEGENERATE, one.status());
        assertEquals(1, one.p().orElseThrow().value());
        assertTrue(one.z().isEmpty());
        assertEquals(Defined.UNDEFINED, RelabelledMixing.of(CLASSES, new int[6], new int[0][], SEED).status());
        assertThrows(IllegalArgumentException.class,
                () -> RelabelledMixing.of(CLASSES, new int[6], new int[][]{{0, 6}}, SEED));
    }

    @Test
    void assortativityByClass() {
        int[] one = {0, 1, 0, 0, 2, 1};
        int[] other = {0, 1, 1, 2, 2, 2};
        Reference.madeBy("e symmetric; (np.trace(e)-(e.sum(0)*e.sum(1)).sum())/(1-...)").equal(.25,
                Assortativity.of(one, other).value(), 1e-12).equal(0.5442359249329757,
                        Assortativity.of(one, other, new double[]{3, 1, 1, .5, 2, 1}).value(), 1e-12);
        assertEquals(Defined.UNDEFINED, Assortativity.of(new int[]{1, 1}, new int[]{1, 1}).status());
        assertEquals(Defined.UNDEFINED, Assortativity.of(new int[0], new int[0]).status());
    }

    @Test
    void assortativityByAmount() {
        double[] one = {5, 20, 5, 7, 90, 20};
        double[] other = {7, 22, 20, 90, 40, 40};
        Reference.madeBy("st.pearsonr(a+b, b+a)[0], a=[5,20,5,7,90,20], b=[7,22,20,90,40,40]")
                .equal(0.0046677922335882725, NumericAssortativity.of(one, other).value(), 1e-12)
                .equal(0.3476953939553913,
                        NumericAssortativity.of(one, other, new double[]{3, 1, 1, .5, 2, 1}).value(), 1e-12);
        assertEquals(Defined.UNDEFINED, NumericAssortativity.of(new double[]{.3, .3}, new double[]{.3, .3}).status());
        assertEquals(Defined.UNDEFINED, NumericAssortativity.of(new double[0], new double[0]).status());
    }

    @Test
    void dyadsThatNobodyCouldReport() {
        Reference.madeBy("10*9/(40*39)").equal(90 / 1560.0, UnobservableDyads.of(30, 40).value(), 1e-12);
        assertEquals(0, UnobservableDyads.of(39, 40).value().orElseThrow());
        assertEquals(Defined.UNDEFINED, UnobservableDyads.of(1, 1).status());
        assertEquals(Defined.NO_DATA, UnobservableDyads.of(0, 0).status());
        Reference.madeBy("60/780, (60+45)/780").equal(60 / 780.0, 105 / 780.0,
                UnobservableDyads.densityBounds(60, 780, 45), 1e-12);
        assertTrue(UnobservableDyads.densityBounds(0, 0, 0).isEmpty());
    }

    @Test
    void turnsOfTheConversation() {
        assertEquals(.5, TurnTaking.ofSenders(new int[]{1, 1, 2, 2, 1}).value().orElseThrow());
        assertEquals(1, TurnTaking.of(5, 5).value().orElseThrow());
        assertEquals(0, TurnTaking.of(1, 5).value().orElseThrow());
        assertEquals(Defined.UNDEFINED, TurnTaking.of(1, 1).status());
        assertEquals(Defined.UNDEFINED, TurnTaking.ofSenders(new int[0]).status());
        assertThrows(IllegalArgumentException.class, () -> TurnTaking.of(0, 5));
    }
}
