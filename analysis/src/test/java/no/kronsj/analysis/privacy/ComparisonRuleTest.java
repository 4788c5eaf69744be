package no.kronsj.analysis.privacy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.result.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ComparisonRuleTest {
    private static final List<String> COMPARED = List.of("pooled_mean", "pooled_share", "rank_lo", "rank_hi", "r_wg",
            "leik_dispersion");

    @Test
    void oneHiddenGroupHidesTheComparisonOfTheItemAndOfNoOther() {
        List<MeasureRow> rows = new ArrayList<>();
        for (String item : List.of("after.voice", "after.useful")) {
            rows.add(row("top_box_share", "item", item));
            rows.add(row("leik_dispersion", "item", item));
            rows.add(row("kruskal_wallis", "item", item));
            rows.add(row("icc1", "item", item));
            for (String group : List.of("@a", "@b")) {
                rows.add(row("top_box_share", "item_group", item + group));
                COMPARED.forEach(measure -> rows.add(row(measure, "item_group", item + group)));
            }
        }
        int hiddenGroup = 4;
        rows.set(hiddenGroup, rows.get(hiddenGroup).hidden());

        List<MeasureRow> open = ComparisonRule.hide(rows);

        List<String> shown = open.stream().filter(row -> row.status() == Status.OK)
                .filter(row -> row.key().subject().startsWith("after.voice"))
                .map(row -> row.key().measure() + " " + row.key().subject()).toList();
        assertEquals(List.of("top_box_share after.voice", "leik_dispersion after.voice", "top_box_share after.voice@b"),
                shown);
        assertEquals(rows.subList(rows.size() / 2, rows.size()), open.subList(rows.size() / 2, rows.size()));
    }

    /** q of the first is the p of the second, times 2/2: who reads it knows what was hidden. */
    @Test
    void anAdjustedPThatRestsOnAHiddenOneGoes() {
        MeasureRow shown = row("cliffs_delta", "item", "after.voice@role=x:y").p(.01, "exact").notes("q=0.040",
                "of 2 comparisons");
        MeasureRow secret = row("cliffs_delta", "item", "after.useful@role=x:y").p(.04, "exact").notes("q=0.040",
                "of 2 comparisons");
        MeasureRow other = row("kruskal_wallis", "item", "after.voice").p(.2, "exact").notes("q=0.200");
        MeasureRow small = row("kruskal_wallis", "item", "after.useful").status(Status.TOO_FEW);

        List<MeasureRow> open = AdjustmentRule.hide(List.of(shown, secret.hidden(), other, small.hidden()),
                List.of(shown, secret, other, small));

        assertEquals(List.of("of 2 comparisons"), open.get(0).notes());
        assertEquals(0.01, open.get(0).p());
        assertEquals(List.of("q=0.200"), open.get(2).notes(), "what was too small was not adjusted with the others");
    }

    /** Holm's p of the shown goal is twice the p of the hidden one. */
    @Test
    void aGoalLosesAnAdjustedPThatRestsOnAHiddenOne() {
        MeasureRow shown = row("indicator_value", "indicator", "knowing").p(.03, "exact").notes("HOLM: 0.0400, 2");
        MeasureRow secret = row("indicator_value", "indicator", "trusting").p(.02, "exact").notes("HOLM: 0.0400, 2");
        var goal = new GoalRow("knowing", "Knowing", Verdict.UNDECIDED, null, 0.5, Unit.INDEX, null, null, 0.1,
                Tipping.none(Tipping.Reach.NOT_A_SHARE), 12L, 14L, Status.OK, List.of("12 linked", "HOLM: 0.0400, 2"));

        List<MeasureRow> open = AdjustmentRule.hide(List.of(shown, secret.hidden()), List.of(shown, secret));
        assertEquals(List.of(), open.get(0).notes());
        assertEquals(List.of(goal), AdjustmentRule.hideGoals(List.of(goal), List.of(shown, secret),
                List.of(shown, secret)), "nothing is hidden");
        assertEquals(List.of("12 linked"), AdjustmentRule.hideGoals(List.of(goal), List.of(shown, secret.hidden()),
                List.of(shown, secret)).get(0).notes());
    }

    private static MeasureRow row(String measure, String scope, String subject) {
        return MeasureRow.of(new MeasureKey(measure, "", scope, subject, "after"), 0.5, Unit.INDEX, 12);
    }
}
