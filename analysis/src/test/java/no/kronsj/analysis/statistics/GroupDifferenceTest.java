package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Kruskal–Wallis and ICC(1): do groups differ, and are their members alike? */
class GroupDifferenceTest {
    private static final NamedSeed SEED = NamedSeed.of("kruskal_wallis", "after.voice", 1);

    private static List<double[]> groups(String cell) {
        return Arrays.stream(cell.split(",")).map(Reference::numbers).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # groups | H | chi-square p | arrangements as extreme | of
                                            4 4 5, 3 3 4 2, 5 5 4 5 5 | 7.515588235294112  | 0.02333515825695024 | 290 | 27720
                                            1 2, 4 5 3, 3 1           | 4.04629629629629   | 0.13223850269743534 | 36  | 210
                                            1 5, 2 5 4, 3 3           | 0.3055555555555524 | 0.8583204384950888  | 186 | 210
                                            """)
    void kruskalWallisIsEnumerated(String cell, double h, double chiSquare, int extreme, long arrangements) {
        KruskalWallis result = KruskalWallis.of(groups(cell), SEED);
        Reference.madeBy("st.kruskal(*groups); p over all partitions by itertools.combinations; groups " + cell)
                .equal(h, result.value(), 1e-9).equal(chiSquare, result.chiSquareP(), 1e-9)
                .equal((double) extreme / arrangements, result.p().orElseThrow().value(), 1e-12);
        assertEquals(arrangements,
                GroupPermutation.arrangements(groups(cell).stream().mapToInt(group -> group.length).toArray()));
        assertEquals(PValue.Method.EXACT, result.p().orElseThrow().method());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # groups | MSB | MSW | n0 | ICC1 | one-sided p
                                            4 4 5, 3 3 4 2, 5 5 4 5 5 | 3.725 | 0.3851851851851852 | 3.9166666666666665 | 0.6888407919027308  | 0.010101010101010102
                                            1 2, 4 5 3, 3 1           | 4.464285714285714 | 1.125  | 2.2857142857142856 | 0.5649546827794563  | 0.19047619047619047
                                            1 5, 2 5 4, 3 3           | 0.38095238095238076 | 3.166666666666667 | 2.2857142857142856 | -0.6256684491978611 | 0.8857142857142857
                                            """)
    void likenessWithinGroups(String cell, double msb, double msw, double n0, double icc, double p) {
        IntraclassCorrelation result = IntraclassCorrelation.of(groups(cell), SEED);
        Reference.madeBy("metrics D3 in numpy; p over all partitions by itertools.combinations; groups " + cell)
                .equal(msb, result.between(), 1e-9).equal(msw, result.within(), 1e-9)
                .equal(n0, result.typicalSize(), 1e-9).equal(icc, result.value(), 1e-9)
                .equal(p, result.p().orElseThrow().value(), 1e-12);
    }

    @Test
    void orderOfGroupsAndOfMembersDoesNotMatter() {
        KruskalWallis one = KruskalWallis.of(groups("4 4 5, 3 3 4 2, 5 5 4 5 5"), SEED);
        KruskalWallis other = KruskalWallis.of(groups("5 4 5 5 5, 4 5 4, 2 3 4 3"), SEED);
        assertEquals(one.value().orElseThrow(), other.value().orElseThrow(), 1e-9);
        assertEquals(one.p(), other.p());
    }

    @Test
    void tooManyArrangementsAreDrawnWithinMonteCarloError() {
        List<double[]> many = groups("4 4 5 3 2, 3 3 4 2 1, 5 5 4 5 5, 3 4 4 2 5");
        PValue p = KruskalWallis.of(many, SEED).p().orElseThrow();
        assertEquals(PValue.Method.PERMUTATION, p.method());
        assertEquals(NamedSeed.DRAWS, p.draws());
        assertEquals(p, KruskalWallis.of(many, SEED).p().orElseThrow());
        Reference.madeBy(
                "st.permutation_test(groups, lambda *g: st.kruskal(*g).statistic, "
                        + "permutation_type='independent', n_resamples=99999, alternative='greater').pvalue")
                .equal(0.0204, p.value(), 0.005);
    }

    @Test
    void chanceGivesSmallPNoMoreOftenThanItShould() {
        RandomGenerator random = SEED.generator();
        int editions = 1_500;
        double[] enumerated = new double[editions];
        double[] likeness = new double[editions];
        double[] signed = new double[editions];
        double[] split = new double[editions];
        for (int edition = 0; edition < editions; edition++) {
            List<double[]> three = IntStream.range(0, 3).mapToObj(g -> likert(random, 3)).toList();
            enumerated[edition] = KruskalWallis.of(three, SEED).p().orElseThrow().value();
            likeness[edition] = IntraclassCorrelation.of(three, SEED).p().map(PValue::value).orElse(1.0);
            signed[edition] = SignedRankChange.of(random.ints(12, -2, 3).asDoubleStream().toArray()).p().orElseThrow()
                    .value();
            split[edition] = CliffsDelta.of(likert(random, 6), likert(random, 9), SEED).p().orElseThrow().value();
        }
        for (double[] p : List.of(enumerated, likeness, signed, split)) {
            for (double level : new double[]{.01, .05, .10}) {
                double share = (double) Arrays.stream(p).filter(value -> value <= level).count() / editions;
                assertTrue(share <= level + 3 * Math.sqrt(level * (1 - level) / editions),
                        "p <= " + level + " in " + share + " of editions without an effect, seed " + SEED);
            }
            assertTrue(Arrays.stream(p).anyMatch(value -> value <= .10), "the test must be able to find something");
        }
    }

    @Test
    void drawnPIsNotSmallMoreOftenThanItShould() {
        RandomGenerator random = SEED.generator();
        int editions = 200;
        int small = 0;
        for (int edition = 0; edition < editions; edition++) {
            List<double[]> four = IntStream.range(0, 4).mapToObj(g -> likert(random, 5)).toList();
            PValue p = KruskalWallis.of(four, new NamedSeed(edition)).p().orElseThrow();
            assertEquals(PValue.Method.PERMUTATION, p.method());
            small += p.value() <= .05 ? 1 : 0;
        }
        assertTrue(small <= 10 + 3 * Math.sqrt(200 * .05 * .95), small + " of 200, seed " + SEED);
    }

    private static double[] likert(RandomGenerator random, int people) {
        return random.ints(people, 1, 6).asDoubleStream().toArray();
    }

    @Test
    void allEqualIsDegenerateAndHasNoH() {
        KruskalWallis same = KruskalWallis.of(groups("3 3 3, 3 3 3"), SEED);
        assertEquals(Defined.DEGENERATE, same.status());
        assertTrue(same.value().isEmpty());
        assertEquals(1, same.p().orElseThrow().value());
        assertEquals(Defined.UNDEFINED, IntraclassCorrelation.of(groups(".3 .3 .3, .3 .3 .3, .3 .3"), SEED).status());
    }

    @Test
    void tooFewGroups() {
        assertEquals(Defined.NO_DATA, KruskalWallis.of(List.of(), SEED).status());
        assertEquals(Defined.UNDEFINED, KruskalWallis.of(groups("3 4 5"), SEED).status());
        assertEquals(Defined.NO_DATA, IntraclassCorrelation.of(List.of(), SEED).status());
        IntraclassCorrelation two = IntraclassCorrelation.of(groups("3 4, 5 5"), SEED);
        assertEquals(Defined.TOO_FEW, two.status());
        assertTrue(two.value().isPresent() && two.p().isEmpty());
        assertEquals(Defined.UNDEFINED, IntraclassCorrelation.of(groups("3, 4, 5"), SEED).status());
        assertThrows(IllegalArgumentException.class,
                () -> KruskalWallis.of(List.of(new double[]{1}, new double[0]), SEED));
    }
}
