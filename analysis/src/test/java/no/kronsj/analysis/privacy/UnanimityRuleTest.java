package no.kronsj.analysis.privacy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

class UnanimityRuleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # sensitive   | top box | n  | status
                                              after.voice | 1       | 9  | SUPPRESSED
                                              after.voice | 0       | 9  | SUPPRESSED
                                              voice       | 1       | 9  | SUPPRESSED
                                              after.voice | 1       | 10 | OK
                                              after.voice | 0.8     | 5  | OK
                                              before.voice| 1       | 9  | OK
                                              after.useful| 1       | 9  | OK
                                            """)
    void fewWhoAgreeOnASensitiveItemAreHidden(String sensitive, double share, long n, String status) {
        MeasureRow group = row("top_box_share", "item_group", "after.voice@g1", share, n);

        assertEquals(Status.valueOf(status), hide(sensitive, group).get(0).status());
    }

    @Test
    void everythingAboutTheItemThatFewAgreeOnGoesAndNothingElse() {
        List<MeasureRow> open = hide("after.voice",
                row("top_box_share", "item", "after.voice", 1, 9),
                row("net_score", "item", "after.voice", 1, 9),
                row("answer_share", "item", "after.voice@5", 1, 9),
                row("answer_share", "item", "after.voice@1", 0, 9),
                row("indicator_value", "indicator", "heard", 1, 9),
                row("gas_level", "goal", "heard", 2, 9),
                row("top_box_share", "item", "after.useful", 1, 9),
                row("response_rate", "instrument", "after", 1, 9));

        assertEquals(List.of("SUPPRESSED", "SUPPRESSED", "SUPPRESSED", "SUPPRESSED", "SUPPRESSED", "SUPPRESSED", "OK",
                "OK"), open.stream().map(row -> row.status().name()).toList());
    }

    @Test
    void everybodyMovingTheSameWayIsUnanimousToo() {
        var key = new MeasureKey("change_direction", "B9", "change", "voice", "before:after");

        assertEquals(Status.SUPPRESSED, hide("voice", MeasureRow.of(key, -1, Unit.INDEX, 9)).get(0).status());
        assertEquals(Status.OK, hide("voice", MeasureRow.of(key, 0.5, Unit.INDEX, 9)).get(0).status());
    }

    private List<MeasureRow> hide(String sensitive, MeasureRow... rows) {
        var plan = Plans.with(folder, "privacy: {sensitive: [%s]}".formatted(sensitive));
        return new UnanimityRule(new SurveyMeasures(plan)).hide(List.of(rows));
    }

    private static MeasureRow row(String measure, String scope, String subject, double value, long n) {
        return MeasureRow.of(new MeasureKey(measure, "", scope, subject, scope.startsWith("item") ? "after" : ""),
                value, Unit.SHARE, n);
    }
}
