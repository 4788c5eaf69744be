package no.kronsj.analysis.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Two figures of the same answers, one of which leaves 1..k−1 people out, are together a figure of these people (J3). The mean
 * of an index leaves out who did not answer all its items: then the item that the fewest answered keeps its top box and its
 * net score and loses what gives its sum, since the goal is what the index was asked for. Weighted figures leave out who
 * is of no stratum; there the weighted ones go.
 */
final class OverlapRule {
    private static final Set<String> NO_SUM = Set.of("top_box_share", "net_score", "top_box_share_weighted",
            "net_score_weighted", "item_nonresponse", "cliffs_delta");

    private final Workshop plan;
    private final int minimumCell;

    OverlapRule(Workshop plan) {
        this.plan = plan;
        this.minimumCell = plan.privacy().minimumCell();
    }

    /** {@code rows} after the rules for single figures, {@code full} the same rows before them. */
    List<MeasureRow> hide(List<MeasureRow> rows, List<MeasureRow> full) {
        Map<String, Long> answers = new HashMap<>();
        Map<String, Long> indices = new HashMap<>();
        for (MeasureRow row : full) {
            long n = row.n() == null ? 0 : row.n();
            if (row.key().measure().equals("top_box_share") && row.key().scope().equals("item")) {
                answers.put(SurveyMeasures.family(row), n);
            } else if (row.key().measure().equals("indicator_value")) {
                indices.put(row.key().subject(), n);
            }
        }
        Set<String> without = new HashSet<>();
        for (Goal goal : plan.goals()) {
            for (int i = 0; i < goal.indicators().size(); i++) {
                if (goal.indicators().get(i) instanceof Indicator.Mean mean && mean.items().size() > 1) {
                    withoutSum(mean, indices.getOrDefault(MeasureKey.indicator(goal.id(), i + 1), 0L), answers,
                            without);
                }
            }
        }
        return rows.stream().map(row -> unweighted(row, answers) || givesSum(row, without) ? row.hidden() : row)
                .toList();
    }

    /** At least as many people are left out as answered one of the items beyond those who answered all. */
    private void withoutSum(Indicator.Mean mean, long complete, Map<String, Long> answers, Set<String> without) {
        List<String> items = mean.items().stream().map(ref -> SurveyMeasures.key(plan, ref)).toList();
        long most = items.stream().mapToLong(item -> answers.getOrDefault(item, 0L)).max().orElse(complete);
        if (complete > 0 && DisclosureControl.smallCell(most - complete, minimumCell)) {
            items.stream().min((one, other) -> {
                int fewer = Long.compare(answers.getOrDefault(one, 0L), answers.getOrDefault(other, 0L));
                return fewer == 0 ? one.compareTo(other) : fewer;
            }).ifPresent(without::add);
        }
    }

    private boolean unweighted(MeasureRow row, Map<String, Long> answers) {
        Long n = row.n();
        return row.key().measure().endsWith("_weighted") && row.key().scope().equals("item") && n != null
                && DisclosureControl.smallCell(answers.getOrDefault(SurveyMeasures.family(row), n) - n, minimumCell);
    }

    private boolean givesSum(MeasureRow row, Set<String> without) {
        return switch (row.key().scope()) {
            case "item", "item_group" ->
                without.contains(SurveyMeasures.family(row)) && !NO_SUM.contains(row.key().measure());
            case "indicator", "goal" -> sums(row.key().subject()).stream()
                    .anyMatch(ref -> without.contains(SurveyMeasures.key(plan, ref)));
            default -> false;
        };
    }

    /** The item of a goal that is its mean. */
    private List<ItemRef> sums(String subject) {
        return plan.goals().stream().filter(goal -> goal.id().equals(MeasureKey.goalOf(subject)))
                .flatMap(goal -> goal.indicators().stream())
                .flatMap(indicator -> indicator instanceof Indicator.Mean mean && mean.items().size() == 1
                        ? mean.items().stream()
                        : Stream.<ItemRef>empty())
                .toList();
    }
}
