package no.kronsj.analysis.privacy;

import java.util.Set;

import no.kronsj.analysis.result.MeasureRow;

/** Which figures are made of survey answers, and so are hidden where fewer people than the minimum cell gave them. */
final class SurveyMeasures {
    private static final Set<String> ALWAYS = Set.of("top_box_share", "answer_share", "net_score", "median_lower",
            "median_upper", "mean", "leik_dispersion", "nps", "cliffs_delta", "cronbach_alpha", "item_nonresponse",
            "change_direction", "change_shift", "change_wilcoxon", "response_shift", "change_unpaired", "r_wg", "icc1",
            "kruskal_wallis", "pooled_mean", "pooled_share", "rank_lo", "rank_hi");
    private static final Set<String> OF_GOALS = Set.of("indicator_value", "tipping_point", "gas_level");

    private final Set<String> surveyGoals;

    /** {@code surveyGoals} are the ids of goals whose indicator rests on answers. */
    SurveyMeasures(Set<String> surveyGoals) {
        this.surveyGoals = Set.copyOf(surveyGoals);
    }

    boolean contains(MeasureRow row) {
        String goal = row.key().subject().replaceFirst("#\\d+$", "");
        return ALWAYS.contains(row.key().measure())
                || OF_GOALS.contains(row.key().measure()) && surveyGoals.contains(goal);
    }
}
