package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SignedRankChangeTest {
    private static final NamedSeed SEED = NamedSeed.of("change_wilcoxon", "voice", 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # differences | W+ | W- | p | unchanged
                                            2 1 0 1 -1 0 1 2 1 0 -1 1 | 58   | 14   | 0.12109375 | 3
                                            2 1 1 -1 1 2 1 -1 1       | 37   | 8    | 0.11328125 | 0
                                            1 1 1 1 1 0 0 0 0 0       | 40   | 0    | 0.0625     | 5
                                            1 1 0 0 0 0 0 0 0 0       | 19   | 0    | 0.5        | 8
                                            1 -1 2 -2 3 0 0           | 16   | 9    | 0.6875     | 2
                                            -1 -2 -3 -1 0 2           | 4.5  | 15.5 | 0.3125     | 1
                                            .5 1.5 -.5 2 3 3          | 19.5 | 1.5  | 0.09375    | 0
                                            """)
    void exactWithTiesAndPrattsZeros(String differences, double plus, double minus, double p, int unchanged) {
        SignedRankChange change = SignedRankChange.of(Reference.numbers(differences));
        Reference.madeBy("r=st.rankdata(abs(x)); r=r[x!=0]; all sign patterns by itertools.product; x=[%s]"
                .formatted(differences)).equal(plus, change.value(), 1e-12).equal(minus, change.minus(), 1e-12)
                .equal(p, change.p().orElseThrow().value(), 1e-12)
                .equal((plus - minus) / (plus + minus), change.rankBiserial(), 1e-12);
        assertEquals(unchanged, change.unchanged());
        assertEquals(Defined.OK, change.status());
    }

    @Test
    void countEqualsTheEnumerationOfAllSignPatterns() {
        RandomGenerator random = SEED.generator();
        for (int trial = 0; trial < 100; trial++) {
            double[] differences = random.ints(2 + random.nextInt(9), -3, 4).asDoubleStream().toArray();
            int[] ranks = doubledMidranks(Arrays.stream(differences).map(Math::abs).toArray());
            assertEquals(enumerated(differences, ranks), SignedRankChange.of(differences).p().orElseThrow().value(),
                    1e-12, () -> Arrays.toString(differences) + " from " + SEED);
        }
    }

    private static int[] doubledMidranks(double[] sizes) {
        return Arrays.stream(sizes).mapToInt(size -> (int) (2 * Arrays.stream(sizes).filter(one -> one < size).count()
                + Arrays.stream(sizes).filter(one -> one == size).count() + 1)).toArray();
    }

    private static double enumerated(double[] differences, int[] ranks) {
        int net = 0;
        for (int i = 0; i < ranks.length; i++) {
            net += (int) Math.signum(differences[i]) * ranks[i];
        }
        int extreme = 0;
        for (int mask = 0; mask < 1 << ranks.length; mask++) {
            int sum = 0;
            for (int i = 0; i < ranks.length; i++) {
                sum += differences[i] == 0 ? 0 : (mask >> i & 1) == 1 ? ranks[i] : -ranks[i];
            }
            extreme += Math.abs(sum) >= Math.abs(net) ? 1 : 0;
        }
        return (double) extreme / (1 << ranks.length);
    }

    @Test
    void directionReversedAndOrderShuffledGiveTheSameP() {
        double[] one = {2, 1, 0, 1, -1, 0, 1, 2, 1, 0, -1, 1};
        double[] other = {-1, 1, 0, 1, -1, -1, -2, 0, -1, -2, -1, 0};
        assertEquals(SignedRankChange.of(one).p(), SignedRankChange.of(other).p());
    }

    @Test
    void roundingMakesNoDifference() {
        // .1 + .2 - .3 is 5.6e-17: unchanged; .3 - .1 and .2 differ in the last bit: tied.
        SignedRankChange change = SignedRankChange.of(new double[]{0.1 + 0.2 - 0.3, 0.3 - 0.1, 0.2, -0.2});
        assertEquals(1, change.unchanged());
        assertEquals(6, change.value().orElseThrow());
        assertEquals(1, change.p().orElseThrow().value(), 1e-12);
    }

    @Test
    void onePairHasNoTestNoPairNoData() {
        assertEquals(Defined.TOO_FEW, SignedRankChange.of(new double[]{1}).status());
        assertTrue(SignedRankChange.of(new double[]{1}).p().isEmpty());
        assertEquals(1, SignedRankChange.of(new double[]{1}).value().orElseThrow());
        assertEquals(Defined.NO_DATA, SignedRankChange.of(new double[0]).status());
    }

    @Test
    void normalStandsInAboveFiveHundredPairsAndAgrees() {
        double[] many = new double[501];
        double[] counted = new double[500];
        for (int i = 0; i < 501; i++) {
            many[i] = (5 * (i % 7) - 14) * (i % 3 + 1);
            if (i < 500) {
                counted[i] = many[i];
            }
        }
        PValue normal = SignedRankChange.of(many).p().orElseThrow();
        PValue exact = SignedRankChange.of(counted).p().orElseThrow();
        assertEquals(PValue.Method.NORMAL, normal.method());
        assertEquals(PValue.Method.EXACT, exact.method());
        Reference.madeBy("d=[(5*(i%7)-14)*(i%3+1) for i in range(501)]; st.wilcoxon(d,method='asymptotic').pvalue")
                .equal(0.07756931995099124, normal.value(), 1e-9).equal(exact.value(), normal.value(), 0.002);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # differences | Hodges-Lehmann
                                            2 1 0 1 -1 0 1 2 1 0 -1 1 | .5
                                            1 1 0 0 0 0 0 0 0 0       | 0
                                            -1 -2 -3 -1 0 2           | -1
                                            .5 1.5 -.5 2 3 3          | 1.75
                                            4                         | 4
                                            """)
    void typicalShiftIsTheMedianOfWalshAverages(String differences, double shift) {
        Reference.madeBy("np.median([(x[i]+x[j])/2 for i in range(len(x)) for j in range(i+1)]), x=[%s]"
                .formatted(differences)).equal(shift, TypicalShift.of(Reference.numbers(differences), SEED).value(),
                        1e-12);
    }

    @Test
    void typicalShiftHasABootstrapIntervalFromTenPairs() {
        double[] differences = {2, 1, 0, 1, -1, 0, 1, 2, 1, 0, -1, 1};
        TypicalShift shift = TypicalShift.of(differences, SEED);
        Reference.madeBy("np.quantile([hl(rng.choice(x,12)) for _ in range(20000)],[.025,.975])").equal(0, 1,
                shift.limits(), 1e-9);
        assertEquals(NamedSeed.DRAWS, shift.draws());
        Arrays.sort(differences);
        assertEquals(shift, TypicalShift.of(differences, SEED));
        TypicalShift nine = TypicalShift.of(Arrays.copyOf(differences, 9), SEED);
        assertEquals(Defined.TOO_FEW, nine.status());
        assertTrue(nine.limits().isEmpty() && nine.value().isPresent());
        assertEquals(Defined.NO_DATA, TypicalShift.of(new double[0], SEED).status());
    }
}
