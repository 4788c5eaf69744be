package no.kronsj.analysis.privacy;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ClassRuleTest {

    /** Two large roles, a third one, and people of whom nobody knows the role. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # third | answers | planners against engineers
                                              5     | 25      | OK
                                              2     | 22      | SUPPRESSED
                                              5     | 28      | SUPPRESSED
                                              5     | 30      | OK
                                            """)
    void largeClassesAreComparedOnlyWhereNobodyIsLeftOver(int third, long answers, Status status) {
        List<MeasureRow> full = List.of(
                MeasureRow.of(new MeasureKey("top_box_share", "B2", "item", "after.voice", "after"), 0.5, Unit.SHARE,
                        answers),
                delta("engineer:planner", 10, 10), delta("engineer:poet", 10, third), delta("planner:poet", 10, third));

        assertEquals(status, new ClassRule(5).hide(full, full).get(1).status());
    }

    private static MeasureRow delta(String pair, int one, int other) {
        var key = new MeasureKey("cliffs_delta", "B8", "item", "after.voice@role=" + pair, "after");
        return MeasureRow.of(key, 0.2, Unit.INDEX, one + other).notes("%d against %d".formatted(one, other));
    }
}
