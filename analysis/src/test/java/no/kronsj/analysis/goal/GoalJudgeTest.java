package no.kronsj.analysis.goal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.workshop.Direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The rule of C7 as a table; the threshold is 0.60 throughout. */
class GoalJudgeTest {
    private static final double THRESHOLD = 0.60;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # bounds    | interval  | verdict
                                              0.60 0.90 | 0.70 0.80 | met_robust
                                              0.61 0.61 | 0.61 0.61 | met_robust
                                              0.59 0.90 | 0.60 0.80 | met_if_typical
                                              0.40 0.90 | 0.61 0.80 | met_if_typical
                                              0.40 0.90 | 0.59 0.80 | undecided
                                              0.40 0.90 | 0.50 0.60 | undecided
                                              0.40 0.60 | 0.45 0.59 | not_met_if_typical
                                              0.40 0.90 | 0.45 0.59 | not_met_if_typical
                                              0.40 0.59 | 0.45 0.55 | not_met_robust
                                              0.59 0.59 | 0.59 0.59 | not_met_robust
                                            """)
    void higherIsBetter(String bounds, String interval, String verdict) {
        assertEquals(Verdict.of(verdict), judge(bounds, interval, Direction.UP));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # bounds    | interval  | verdict
                                              0.30 0.60 | 0.40 0.50 | met_robust
                                              0.30 0.61 | 0.40 0.60 | met_if_typical
                                              0.30 0.90 | 0.40 0.61 | undecided
                                              0.30 0.90 | 0.60 0.80 | undecided
                                              0.60 0.90 | 0.61 0.80 | not_met_if_typical
                                              0.61 0.90 | 0.65 0.80 | not_met_robust
                                            """)
    void lowerIsBetter(String bounds, String interval, String verdict) {
        assertEquals(Verdict.of(verdict), judge(bounds, interval, Direction.DOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # bounds    | verdict
                                              0.60 0.90 | met_robust
                                              0.59 0.90 | undecided
                                              0.40 0.60 | undecided
                                              0.40 0.59 | not_met_robust
                                            """)
    void withoutAnIntervalTheBoundsDecideAlone(String bounds, String verdict) {
        assertEquals(Verdict.of(verdict), judge(bounds, null, Direction.UP));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # interval  | verdict
                                              0.99 1.00 | met_if_typical
                                              0.60 0.80 | met_if_typical
                                              0.59 0.60 | undecided
                                              0.00 0.01 | not_met_if_typical
                                            """)
    void whereNobodyKnowsTheFrameThereIsNothingRobust(String interval, String verdict) {
        assertEquals(Verdict.of(verdict), judge(null, interval, Direction.UP));
    }

    /** The two directions are mirror images, so no rule can hold in one of them only. */
    @ParameterizedTest
    @CsvSource({"0.1,0.9,0.2,0.8", "0.6,0.9,0.7,0.8", "0.5,0.9,0.6,0.8", "0.1,0.6,0.2,0.5", "0.1,0.5,0.2,0.4"})
    void aMirroredScaleGivesTheSameVerdict(double low, double high, double lo, double hi) {
        assertEquals(
                GoalJudge.judge(new Interval(lo, hi, ""), new Interval(low, high, ""), THRESHOLD, Direction.UP),
                GoalJudge.judge(new Interval(-hi, -lo, ""), new Interval(-high, -low, ""), -THRESHOLD,
                        Direction.DOWN));
    }

    /** As interval and threshold rise and fall, a verdict never improves when the figures get worse. */
    @ParameterizedTest
    @CsvSource({"0.05,0.05", "0.2,0.1", "0.3,0.0"})
    void worseFiguresNeverGetABetterVerdict(double half, double more) {
        int before = Integer.MAX_VALUE;
        for (double value = 1; value >= 0; value -= 0.01) {
            Verdict verdict = GoalJudge.judge(new Interval(value - half, value + half, ""),
                    new Interval(value - half - more, value + half + more, ""), THRESHOLD, Direction.UP);
            assertTrue(-verdict.ordinal() <= before, "better again at " + value);
            before = -verdict.ordinal();
        }
    }

    private static Verdict judge(@Nullable String bounds, @Nullable String interval, Direction direction) {
        return GoalJudge.judge(range(interval), range(bounds), THRESHOLD, direction);
    }

    private static @Nullable Interval range(@Nullable String limits) {
        if (limits == null) {
            return null;
        }
        int blank = limits.indexOf(' ');
        return new Interval(Double.parseDouble(limits.substring(0, blank)),
                Double.parseDouble(limits.substring(blank + 1)), "");
    }
}
