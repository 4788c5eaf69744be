package no.kronsj.dashboard.goal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Tipping.Reach;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Every number in these sentences comes from the goals table. */
class TippingPointTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            met_if_typical     | DEPENDS        | 10 | 3  | 7  | false | Would still hold unless more than 7 of the 10 who did not answer disagree.
                                            met_if_typical     | DEPENDS        | 10 | 10 | 0  | false | Holds only if all 10 who did not answer agree.
                                            met_if_typical     | DEPENDS        | 1  | 1  | 0  | false | Holds only if the one who did not answer agrees.
                                            undecided          | DEPENDS        | 10 | 3  | 7  | false | Would be met only if at least 3 of the 10 who did not answer agree.
                                            not_met_if_typical | DEPENDS        | 10 | 10 | 0  | false | Would be met only if all 10 who did not answer agree.
                                            met_robust         | MET_REGARDLESS | 10 | 0  | 10 | false | Holds whatever the 10 who did not answer think.
                                            met_robust         | MET_REGARDLESS | 1  | 0  | 1  | false | Holds whatever the one who did not answer thinks.
                                            not_met_robust     | CANNOT_BE_MET  | 10 |    |    | false | Could not have been met even if all 10 who did not answer had been favourable.
                                            met_if_typical     | DEPENDS        | 10 | 6  | 4  | true  | Would still hold unless more than 4 of the 10 who did not answer had given one of these answers.
                                            undecided          | DEPENDS        | 10 | 6  | 4  | true  | Would be met only if at least 6 of the 10 who did not answer had given another answer.
                                            not_met_robust     | CANNOT_BE_MET  | 10 |    |    | true  | Could not have been met even if all 10 who did not answer had given another answer.
                                            """)
    void theSentenceSaysHowManyPeopleCouldOverturnTheVerdict(String verdict, Reach reach, Long silent, Long needed,
            Long spare, boolean lower, String sentence) {
        GoalRow row = row(Verdict.of(verdict), new Tipping(reach, 0.5, silent, needed, spare));
        assertEquals(sentence, TippingPoint.in(Wording.in(Language.EN), row, lower).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(value = Reach.class, names = {"NOBODY_SILENT", "CENSUS", "FRAME_UNKNOWN", "NOT_A_SHARE", "SEVERAL"})
    void whereThereIsNoNumberTheSentenceSaysWhyInEveryLanguage(Reach reach) {
        for (Language language : Language.values()) {
            String why = TippingPoint.in(Wording.in(language), row(Verdict.UNDECIDED, Tipping.none(reach)), false)
                    .orElseThrow();
            assertFalse(why.isBlank() || why.matches(".*\\d.*"), why);
        }
    }

    @Test
    void aHiddenFigureHasNoSentence() {
        assertEquals(java.util.Optional.empty(), TippingPoint.in(Wording.in(Language.NB),
                row(Verdict.SUPPRESSED, Tipping.none(Reach.NO_FIGURE)), false));
    }

    private static GoalRow row(Verdict verdict, Tipping tipping) {
        return new GoalRow("heard", "Heard", verdict, null, null, Unit.SHARE, null, null, 0.7, tipping, 30L, 40L,
                Status.OK, List.of());
    }
}
