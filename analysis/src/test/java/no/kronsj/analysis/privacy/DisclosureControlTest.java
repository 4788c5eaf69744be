package no.kronsj.analysis.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.AnswerChangeRow;
import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieRow;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.result.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class DisclosureControlTest {
    @TempDir
    Path folder;

    private final List<MeasureRow> rows = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # minimum cell | n  | status
                                              5            | 0  | NO_DATA
                                              5            | 1  | SUPPRESSED
                                              5            | 4  | SUPPRESSED
                                              5            | 5  | OK
                                              3            | 2  | SUPPRESSED
                                              3            | 3  | OK
                                              8            | 7  | SUPPRESSED
                                              8            | 8  | OK
                                            """)
    void figuresOfFewerPeopleThanTheMinimumCellAreHidden(int minimumCell, long n, String status) {
        for (String measure : List.of("top_box_share", "net_score", "median_lower", "item_nonresponse")) {
            var key = new MeasureKey(measure, "B2", "item", "after.voice", "after");
            rows.add(n == 0
                    ? MeasureRow.without(key, Unit.SHARE, Status.NO_DATA).n(0)
                    : MeasureRow.of(key, 0.5, Unit.SHARE, n));
        }

        publicRows("privacy: {minimumCell: %d}".formatted(minimumCell))
                .forEach(row -> assertEquals(Status.valueOf(status), row.status(), row.toString()));
    }

    @Test
    void ofAHiddenFigureOnlyItsKeyUnitAndStatusStay() {
        var key = new MeasureKey("change_direction", "B9", "change", "voice", "before:after");
        rows.add(MeasureRow.of(key, 0.5, Unit.INDEX, 4).frame(40L).interval(new Interval(0, 1, "bonett-price"))
                .bounds(new Interval(-1, 1, "worst-case")).p(0.5, "exact").notes("3 improved, 1 worsened"));

        assertEquals(List.of(MeasureRow.without(key, Unit.INDEX, Status.SUPPRESSED)), publicRows(""));
    }

    @Test
    void whatIsTooLittleToSayIsForTheRestrictedViewOnly() {
        rows.add(MeasureRow.of(new MeasureKey("change_shift", "B9", "change", "voice", "before:after"), 1, Unit.SCORE,
                9).status(Status.TOO_FEW));

        assertEquals(Status.SUPPRESSED, publicRows("").get(0).status());
    }

    @Test
    void whatIsNoAnswerStaysHoweverFewTheyAre() {
        rows.add(MeasureRow.of(new MeasureKey("response_rate", "A1", "instrument_group", "after@g1", ""), 0.5,
                Unit.SHARE, 2));
        rows.add(MeasureRow.of(new MeasureKey("participation_gini", "F2", "layer_group", "words@g1", ""), 0.5,
                Unit.INDEX, 3));
        rows.add(indicator("answered", 0.5, 4));
        rows.add(indicator("written", 0.5, 4));

        assertEquals(Set.copyOf(rows), Set.copyOf(publicRows("")));
    }

    @Test
    void aGoalOnFewAnswersIsHiddenWithItsLevelAndWithTheTotals() {
        rows.add(indicator("heard", 0.5, 4));
        rows.add(MeasureRow.of(new MeasureKey("tipping_point", "A5", "indicator", "heard", ""), 0.5, Unit.SHARE, 4));
        rows.add(MeasureRow.of(new MeasureKey("gas_level", "C1", "goal", "heard", ""), 1, Unit.SCORE, 4));
        rows.add(MeasureRow.of(new MeasureKey("gas_t", "C2", "edition", "rho=0", ""), 52, Unit.T, 2));
        rows.add(MeasureRow.of(new MeasureKey("goals_at_expected", "C5", "edition", "demo-2024", ""), 1, Unit.COUNT,
                2));

        Results open = publicView("", List.of(goal("heard"), goal("answered")));

        open.measures().forEach(row -> assertEquals(Status.SUPPRESSED, row.status(), row.toString()));
        GoalRow heard = open.goals().get(0);
        assertEquals(Verdict.SUPPRESSED, heard.verdict());
        assertEquals(new GoalRow("heard", "Heard", Verdict.SUPPRESSED, null, null, Unit.SHARE, null, null, 0.6,
                Tipping.none(Tipping.Reach.NO_FIGURE), null, null, Status.SUPPRESSED, List.of()), heard);
        assertEquals(goal("answered"), open.goals().get(1));
    }

    @Test
    void totalsStayWhereNoGoalIsHidden() {
        rows.add(indicator("heard", 0.5, 40));
        rows.add(MeasureRow.of(new MeasureKey("gas_t", "C2", "edition", "demo-2024", ""), 52, Unit.T, 2));

        publicRows("").forEach(row -> assertEquals(Status.OK, row.status(), row.toString()));
    }

    @Test
    void aSecondIndicatorOnFewAnswersIsHiddenAndTheGoalStays() {
        rows.add(indicator("written", 1, 4));
        rows.add(indicator("written#2", 0.5, 4));

        Results open = publicView("", List.of(goal("written")));

        assertEquals(List.of(Status.OK, Status.SUPPRESSED),
                open.measures().stream().map(MeasureRow::status).toList());
        assertEquals(goal("written"), open.goals().get(0));
    }

    @Test
    void problemsThatMayNameAPersonLoseWhatWasFound() {
        var issues = List.of(
                new IssueRow("person-unknown", "rows", "a.csv", 3, "id", "ola@kommune.no", "somebody", "add"),
                new IssueRow("heading-missing", "file", "a.csv", 0, "Voice", "no such heading", "a heading",
                        "correct"));
        var all = new Results(List.of(), List.of(), List.of(), issues, List.of(), List.of(), List.of(), List.of(),
                List.of(new TieRow("p1", "p2", "one-to-one", "chosen", false, 20, 1)), List.of(),
                List.of(), List.of(new AnswerChangeRow("after", "voice", "after", "p1", "changed", "answered", 4,
                        "skipped", null)),
                List.of(), List.of());

        Results open = new DisclosureControl(Plans.with(folder, ""), Set.of("person-unknown")).publicView(all);

        assertEquals(new IssueRow("person-unknown", "rows", "a.csv", 3, "id", "", "somebody", "add"),
                open.issues().get(0));
        assertEquals(issues.get(1), open.issues().get(1));
        assertEquals(List.of(), open.ties());
    }

    @Test
    void theDensityOfAHandfulOfTiesIsHidden() {
        rows.add(MeasureRow.of(new MeasureKey("density", "E3", "layer", "chat", ""), 0.1, Unit.SHARE, 4));
        rows.add(MeasureRow.of(new MeasureKey("density", "E3", "layer", "one-to-one", ""), 0.1, Unit.SHARE, 5));

        List<MeasureRow> open = publicRows("");
        assertNull(open.get(0).value());
        assertEquals(Status.OK, open.get(1).status());
    }

    private static MeasureRow indicator(String subject, double value, long n) {
        return MeasureRow.of(new MeasureKey("indicator_value", "C1", "indicator", subject, ""), value, Unit.SHARE, n);
    }

    private static GoalRow goal(String id) {
        return new GoalRow(id, id.equals("heard") ? "Heard" : "Other", Verdict.MET_ROBUST, 1, 0.7, Unit.SHARE,
                new Interval(0.6, 0.8, ""), new Interval(0.5, 0.9, ""), 0.6,
                new Tipping(Tipping.Reach.DEPENDS, 0.1, 2L, 1L, 1L), 4L, 6L, Status.OK, List.of("note"));
    }

    private List<MeasureRow> publicRows(String privacy) {
        return publicView(privacy, List.of()).measures();
    }

    private Results publicView(String privacy, List<GoalRow> goals) {
        return new DisclosureControl(Plans.with(folder, privacy), Set.of()).publicView(new Results(rows, goals,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of()));
    }
}
