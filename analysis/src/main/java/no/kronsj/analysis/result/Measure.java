package no.kronsj.analysis.result;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every measure that this program writes, in the order in which a reader meets them; a new one gets a method page. */
public enum Measure {
    INDICATOR_VALUE,
    GAS_LEVEL,
    GAS_T,
    GOALS_AT_EXPECTED,
    TIPPING_POINT,
    RATER_ALPHA,
    RATER_PAIRS,
    RATED_LEVEL,
    RESPONSE_RATE,
    RETENTION,
    ATTENDANCE,
    ITEM_NONRESPONSE,
    LINKING_RATE,
    KISH_N,
    DESIGN_EFFECT,
    ANSWER_SHARE,
    TOP_BOX_SHARE,
    TOP_BOX_SHARE_WEIGHTED,
    NET_SCORE,
    NET_SCORE_WEIGHTED,
    MEDIAN_LOWER,
    MEDIAN_UPPER,
    MEAN,
    MEAN_WEIGHTED,
    LEIK_DISPERSION,
    NPS,
    CLIFFS_DELTA,
    CRONBACH_ALPHA,
    CHANGE_DIRECTION,
    CHANGE_SHIFT,
    CHANGE_WILCOXON,
    RESPONSE_SHIFT,
    CHANGE_UNPAIRED,
    KRUSKAL_WALLIS,
    ICC1,
    R_WG,
    POOLED_MEAN,
    POOLED_SHARE,
    RANK_LO,
    RANK_HI,
    DENSITY,
    DENSITY_15_MINUTES,
    DENSITY_30_MINUTES,
    DENSITY_60_MINUTES,
    PARTNERS_MEDIAN,
    PARTNERS_LOWER,
    PARTNERS_UPPER,
    WITHOUT_CONTACT_SHARE,
    THREE_PARTNERS_SHARE,
    NEW_TIE_RATE,
    PERSISTENCE,
    UNOBSERVABLE_DYADS,
    RECIPROCITY,
    EI_INDEX,
    EI_EXPECTED,
    EI_RESCALED,
    ASSORTATIVITY,
    ASSORTATIVITY_WEIGHTED,
    ASSORTATIVITY_NUMERIC,
    COMPONENTS,
    LARGEST_COMPONENT_SHARE,
    MEAN_DISTANCE,
    TRANSITIVITY,
    MODULARITY,
    COMMUNITIES,
    COMMUNITIES_AGREEMENT,
    BETWEENNESS_MEDIAN,
    BETWEENNESS_UPPER,
    CONSTRAINT_MEDIAN,
    CENTRAL_TENTH_SHARE,
    BROKER_COORDINATOR_SHARE,
    BROKER_CONSULTANT_SHARE,
    BROKER_GATEKEEPER_SHARE,
    BROKER_REPRESENTATIVE_SHARE,
    BROKER_LIAISON_SHARE,
    PAIRING_ONCE_SHARE,
    PAIRING_CROSS_GROUP_SHARE,
    PAIRING_REPEATS,
    PAIRING_GROUP_COVERAGE,
    PARTICIPATION_GINI,
    PARTICIPATION_GINI_EXPECTED,
    PARTICIPATION_EVENNESS,
    PARTICIPATION_MAX_SHARE,
    PARTICIPATION_PERCENTILE,
    PARTICIPATION_SILENT_SHARE,
    PARTICIPATION_UNEVEN_SHARE,
    PARTICIPATION_BALANCE,
    PARTICIPATION_ASIDE,
    TURN_TAKING,
    SILENT_MEMBERS,
    DOCUMENTS_DELIVERED,
    REVISION_SIZE,
    UPTAKE,
    UPTAKE_NULL,
    UPTAKE_NET,
    UPTAKE_CODED,
    UPTAKE_AGREEMENT,
    NOTES_RECEIVED,
    NOTES_GIVEN,
    STEP_COMPLETENESS,
    RESPONSIBILITY_SHARE,
    QUESTION_COVERAGE,
    THEME_STABILITY,
    THEME_AGREEMENT,
    THEME_COHERENCE,
    THEME_SHARE,
    THEME_COVERAGE,
    THEMES_OF_SEVERAL,
    DEFINITION_DISTANCE,
    DEFINITION_CONCEPTS,
    CODING_ALPHA;

    /** The id in the table of measures: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All ids, in the same order. */
    public static List<String> allIds() {
        return Arrays.stream(values()).map(Measure::id).toList();
    }

    /** The same rows; a figure of a measure that is not here has no method page, and writing it is a bug. */
    public static List<MeasureRow> registered(List<MeasureRow> rows) {
        List<String> ids = allIds();
        for (MeasureRow row : rows) {
            if (!ids.contains(row.key().measure())) {
                throw new IllegalStateException(
                        "%s: the measure needs a place in Measure and a method page".formatted(row.key()));
            }
        }
        return rows;
    }
}
