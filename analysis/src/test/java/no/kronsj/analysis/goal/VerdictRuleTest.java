package no.kronsj.analysis.goal;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.Interval;
import no.kronsj.ingest.workshop.Direction;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The rule of metrics C7 as a table; an empty cell means that there is no interval or no bounds. */
class VerdictRuleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                           # interval     bounds         threshold  direction  verdict
                           0.88, 0.94,    0.72, 0.94,    0.70,      up,        met_robust
                           0.88, 0.94,    0.70, 0.94,    0.70,      up,        met_robust
                           0.72, 0.83,    0.62, 0.83,    0.65,      up,        met_if_typical
                           0.65, 0.83,    0.62, 0.83,    0.65,      up,        met_if_typical
                           0.56, 0.69,    0.48, 0.72,    0.60,      up,        undecided
                           0.52, 0.64,    0.45, 0.67,    0.65,      up,        not_met_if_typical
                           0.52, 0.65,    0.45, 0.67,    0.65,      up,        undecided
                           0.19, 0.33,    0.17, 0.48,    0.50,      up,        not_met_robust
                           0.19, 0.33,    0.17, 0.50,    0.50,      up,        not_met_if_typical
                           ,     ,        0.72, 0.94,    0.70,      up,        met_robust
                           ,     ,        0.10, 0.60,    0.70,      up,        not_met_robust
                           ,     ,        0.10, 0.90,    0.70,      up,        undecided
                           0.72, 0.83,    ,     ,        0.65,      up,        met_if_typical
                           0.40, 0.60,    ,     ,        0.65,      up,        not_met_if_typical
                           ,     ,        ,     ,        0.65,      up,        undecided
                           0.10, 0.20,    0.05, 0.25,    0.30,      down,      met_robust
                           0.10, 0.20,    0.05, 0.45,    0.30,      down,      met_if_typical
                           0.10, 0.35,    0.05, 0.45,    0.30,      down,      undecided
                           0.35, 0.40,    0.25, 0.45,    0.30,      down,      not_met_if_typical
                           0.35, 0.40,    0.31, 0.45,    0.30,      down,      not_met_robust
                           """)
    void theFirstRuleThatFitsDecides(@Nullable Double lo, @Nullable Double hi, @Nullable Double boundLo,
            @Nullable Double boundHi, double threshold, String direction, String verdict) {
        Direction better = Direction.valueOf(direction.toUpperCase(Locale.ROOT));
        assertEquals(verdict, GoalJudge.judge(range(lo, hi), range(boundLo, boundHi), threshold, better).word());
    }

    private static @Nullable Interval range(@Nullable Double lo, @Nullable Double hi) {
        return lo == null || hi == null ? null : new Interval(lo, hi, "test");
    }
}
