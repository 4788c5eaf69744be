package no.kronsj.analysis.statistics;

import java.util.random.RandomGenerator;

import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HypergeometricShareTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # k | n | N | level | lo | hi
                                            24 | 30 | 40 | .95 | .700 | .850
                                            24 | 30 | 40 | .90 | .725 | .850
                                            30 | 30 | 40 | .95 | .950 | 1
                                             0 | 30 | 40 | .95 | 0    | .050
                                            12 | 12 | 12 | .95 | 1    | 1
                                             1 |  2 |  2 | .95 | .5   | .5
                                             1 |  1 | 40 | .95 | .050 | 1
                                             3 |  5 |  6 | .95 | .5   | .6666666667
                                             7 |  9 | 300 | .95 | .4066666667 | .97
                                            50 | 60 | 100 | .95 | .76 | .88
                                            """)
    void limitsAreThoseOfAnEnumerationInScipy(int k, int n, int frame, double level, double lo, double hi) {
        HypergeometricShare share = HypergeometricShare.of(k, n, frame, level);
        Reference.madeBy(
                ("k,n,N,a=%d,%d,%d,(1-%s)/2; M=[M for M in range(k,k+N-n+1) if st.hypergeom.sf(k-1,N,M,n)>a+1e-9 "
                        + "and st.hypergeom.cdf(k,N,M,n)>a+1e-9]; min(M)/N, max(M)/N")
                        .formatted(k, n, frame, level))
                .equal((double) k / n, share.value(), 1e-12)
                .equal(lo, hi, share.limits(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # N | n | mean coverage | minimum coverage | mean width
                                             20 | 12 | .987 | .958 | .262
                                             40 | 20 | .981 | .952 | .245
                                             40 | 30 | .987 | .962 | .139
                                             60 | 40 | .981 | .957 | .142
                                            100 | 60 | .974 | .954 | .128
                                            """)
    void coverageOverEveryPossibleTruthIsAtLeastTheLevel(int frame, int n, double mean, double minimum, double width) {
        double sum = 0;
        double least = 1;
        double widths = 0;
        for (int truth = 0; truth <= frame; truth++) {
            HypergeometricDistribution seen = new HypergeometricDistribution(null, frame, truth, n);
            double covered = 0;
            for (int k = Math.max(0, n - (frame - truth)); k <= Math.min(n, truth); k++) {
                Limits limits = HypergeometricShare.of(k, n, frame).limits().orElseThrow();
                covered += limits.contains((double) truth / frame) ? seen.probability(k) : 0;
                widths += seen.probability(k) * limits.width() / (frame + 1);
            }
            sum += covered / (frame + 1);
            least = Math.min(least, covered);
        }
        assertTrue(least >= 0.95, "least coverage " + least);
        Reference.madeBy("sum over k of st.hypergeom.pmf(k,N,M,n) where M/N lies in the limits, for M in 0..N")
                .equal(mean, sum, 0.0006).equal(minimum, least, 0.0006).equal(width, widths, 0.0006);
    }

    @Test
    void limitsStayWithinTheWorstCaseAndMirror() {
        for (int frame = 1; frame <= 25; frame++) {
            for (int n = 1; n <= frame; n++) {
                for (int k = 0; k <= n; k++) {
                    Limits limits = HypergeometricShare.of(k, n, frame).limits().orElseThrow();
                    Limits worst = ManskiBounds.share(k, n, frame).limits().orElseThrow();
                    Limits mirrored = HypergeometricShare.of(n - k, n, frame).limits().orElseThrow();
                    String at = k + " of " + n + " of " + frame;
                    assertTrue(worst.lo() <= limits.lo() && limits.hi() <= worst.hi(), at);
                    assertEquals(1 - limits.hi(), mirrored.lo(), 1e-12, at);
                }
            }
        }
    }

    @Test
    void oneInFortyExactlyOnTheEdgeIsLeftOutDespiteRounding() {
        // P(X >= 1 | N = 40, M = 1, n = 1) is .025 exactly, computed as a little more or less.
        assertEquals(0.05, HypergeometricShare.of(1, 1, 40).limits().orElseThrow().lo(), 1e-12);
    }

    @Test
    void metIfTypicalIsSaidInAtMostOneEditionOfTwentyWhereOnePersonIsMissing() {
        RandomGenerator random = new NamedSeed(20210922).generator();
        for (int frame : new int[]{20, 40, 60}) {
            int needed = (int) Math.ceil(0.7 * frame);
            int truth = needed - 1;
            int met = 0;
            int editions = 4_000;
            for (int edition = 0; edition < editions; edition++) {
                int answers = frame / 2 + random.nextInt(frame / 4 + 1);
                int favourable = drawn(frame, truth, answers, random);
                double lo = HypergeometricShare.of(favourable, answers, frame).limits().orElseThrow().lo();
                met += lo >= (double) needed / frame ? 1 : 0;
            }
            assertTrue(met <= 0.05 * editions, "met in " + met + " of " + editions + " with N = " + frame);
            assertTrue(met > 0, "the rule must be able to say met, N = " + frame);
        }
    }

    private static int drawn(int frame, int favourableOnFrame, int answers, RandomGenerator random) {
        int favourable = 0;
        int left = favourableOnFrame;
        for (int i = 0; i < answers; i++) {
            if (random.nextInt(frame - i) < left) {
                favourable++;
                left--;
            }
        }
        return favourable;
    }

    @Test
    void nobodyAnsweringIsNoData() {
        assertEquals(Defined.NO_DATA, HypergeometricShare.of(0, 0, 40).status());
        assertTrue(HypergeometricShare.of(0, 0, 0).value().isEmpty());
    }

    @Test
    void impossibleCountsAreNamedWithTheirRange() {
        var error = assertThrows(IllegalArgumentException.class, () -> HypergeometricShare.of(31, 30, 40));
        assertEquals("favourable must be from 0 to 30. Got 31", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> HypergeometricShare.of(1, 41, 40));
        assertThrows(IllegalArgumentException.class, () -> HypergeometricShare.of(-1, 3, 4));
        assertThrows(IllegalArgumentException.class, () -> HypergeometricShare.of(1, 3, 4, 95));
    }
}
